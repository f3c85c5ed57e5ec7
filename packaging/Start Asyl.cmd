@echo off
rem Starts Asyl and opens it in the browser. The window stays open while Asyl runs; closing it ends Asyl.
title Asyl
if not exist "%~dp0program\asyl.exe" goto packed
echo Your cases are kept in "%USERPROFILE%\Asyl"
echo.
"%~dp0program\asyl.exe" serve --browser --workspace "%USERPROFILE%\Asyl" %*
if errorlevel 1 pause
exit /b %errorlevel%

:packed
echo Asyl is still packed: choose "Extract all" for the archive, then start it from the folder that appears.
pause
exit /b 2
