@echo off
rem Starts Fingerpost from its source folder: finds a JDK 25, builds when the sources changed, runs.
rem
rem   FINGERPOST_JAVA_HOME     the JDK 25 to use
rem   FINGERPOST_JAVA_OPTIONS  more options for the JVM
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "ROOT=%%~fI"
set "JAR=%ROOT%\target\fingerpost-0.1.0.jar"
set "STATE=%ROOT%\target\launcher"
set "JDK="

if defined FINGERPOST_JAVA_HOME (
    call :take_jdk_25 "%FINGERPOST_JAVA_HOME%"
    if not defined JDK (
        >&2 echo FINGERPOST_JAVA_HOME is %FINGERPOST_JAVA_HOME%, which is no JDK 25.
        exit /b 2
    )
)
if not defined JDK if defined JAVA_HOME call :take_jdk_25 "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where java 2^>nul') do call :take_jdk_25 "%%~dpJ.."
if not defined JDK for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%LocalAppData%\Programs\Eclipse Adoptium\*" "%UserProfile%\.jdks\*" "%UserProfile%\scoop\apps\*") do call :take_jdk_25 "%%~J"
if not defined JDK (
    >&2 echo Fingerpost needs a JDK 25 and found none: install one, for example Eclipse Temurin 25, or set FINGERPOST_JAVA_HOME to its folder.
    exit /b 2
)

call :is_built
if errorlevel 1 (
    call :build
    if errorlevel 1 exit /b 2
)

for /f "usebackq delims=" %%P in ("%ROOT%\target\modulepath.txt") do set "MODULES=%%P"
for /f "usebackq delims=" %%P in ("%ROOT%\target\classpath.txt") do set "CLASSES=%%P"
"%JDK%\bin\java.exe" "--module-path=%MODULES%" "@%ROOT%\packaging\java.options" %FINGERPOST_JAVA_OPTIONS% -cp "%JAR%;%CLASSES%" fingerpost.app.Main %*
exit /b %ERRORLEVEL%

:take_jdk_25
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /b /r /c:"JAVA_VERSION=.25[.+-]" /c:"JAVA_VERSION=.25.$" "%~1\release" >nul 2>&1
if not errorlevel 1 for %%K in ("%~1") do set "JDK=%%~fK"
exit /b 0

rem The stamp is written before a build: what is newer than it was not seen by it.
:is_built
if not exist "%JAR%" exit /b 1
if not exist "%STATE%\stamp" exit /b 1
if not exist "%ROOT%\target\classpath.txt" exit /b 1
if not exist "%ROOT%\target\modulepath.txt" exit /b 1
powershell -NoProfile -NonInteractive -Command "Set-Location -LiteralPath $env:ROOT; $built = (Get-Item -LiteralPath 'target\launcher\stamp').LastWriteTimeUtc; $newer = Get-ChildItem -Recurse -ErrorAction SilentlyContinue -Path 'pom.xml', '.mvn', 'src\main', 'fxml', 'sample-topologies' | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($newer) { exit 1 }"
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>&1
if errorlevel 1 (
    >&2 echo Fingerpost is built once from its sources, which needs Maven 3.8 or newer: install it and put its bin folder on the PATH.
    exit /b 1
)
if not exist "%STATE%" mkdir "%STATE%"
>&2 echo Building Fingerpost once ^(about a minute^) ...
>"%STATE%\stamp.new" echo built
pushd "%ROOT%"
set "JAVA_HOME=%JDK%"
call mvn -B -q -ntp "-Dmaven.test.skip=true" package >"%STATE%\build.log" 2>&1 <nul
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
    >&2 echo The build failed; its log is %STATE%\build.log
    exit /b 1
)
move /y "%STATE%\stamp.new" "%STATE%\stamp" >nul
exit /b 0
