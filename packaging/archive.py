"""Packs one folder so that the same files give the same bytes: entries sorted, one time for all, owners left out.

usage: archive.py FOLDER ARCHIVE SECONDS     ARCHIVE ends in .zip or .tar.gz; SECONDS since 1970 is the time that every entry gets

A file that may be executed stays so; every other mode is 0644. Links are refused. Nothing is written when the archive cannot be whole.
"""
import gzip
import io
import os
import pathlib
import sys
import tarfile
import time
import zipfile


def entries(folder):
    for file in sorted(folder.rglob("*"), key=lambda file: file.relative_to(folder).as_posix()):
        if file.is_symlink():
            raise SystemExit("expected plain files, found a link")
        if file.is_file():
            yield f"{folder.name}/{file.relative_to(folder).as_posix()}", 0o755 if os.access(file, os.X_OK) else 0o644, file.read_bytes()


def write_zip(folder, archive, seconds):
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name, mode, data in entries(folder):
            entry = zipfile.ZipInfo(name, time.gmtime(seconds)[:6])
            entry.create_system, entry.external_attr, entry.compress_type = 3, (0o100000 | mode) << 16, zipfile.ZIP_DEFLATED
            packed.writestr(entry, data)


def write_tar(folder, archive, seconds):
    with open(archive, "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as zipped, tarfile.open(fileobj=zipped, mode="w", format=tarfile.GNU_FORMAT) as packed:
        for name, mode, data in entries(folder):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode, entry.mtime = len(data), mode, seconds
            packed.addfile(entry, io.BytesIO(data))


def main(folder, archive, seconds):
    write = write_zip if archive.endswith(".zip") else write_tar
    half = pathlib.Path(f"{archive}.part")
    write(pathlib.Path(folder), half, int(seconds))
    half.replace(archive)


main(*sys.argv[1:])
