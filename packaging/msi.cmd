@echo off
rem Makes target\Fingerpost-VERSION.msi: Fingerpost, its libraries and a Java runtime of its own with JavaFX, by jpackage of
rem the JDK 25 in FINGERPOST_JAVA_HOME. Needs Maven and, for jpackage, the WiX Toolset (3.14 or newer).
setlocal
set root=%~dp0..
if not exist "%FINGERPOST_JAVA_HOME%\bin\jpackage.exe" (
    echo Set FINGERPOST_JAVA_HOME to the folder of a JDK 25. 1>&2
    exit /b 2
)
set JAVA_HOME=%FINGERPOST_JAVA_HOME%
pushd "%root%"
call mvn -B -q -ntp -Dmaven.test.skip=true package dependency:copy-dependencies -DincludeScope=runtime -DexcludeGroupIds=org.openjfx -DoutputDirectory=target\msi\app
if errorlevel 1 exit /b 1
copy /y target\fingerpost-0.1.0.jar target\msi\app\fingerpost.jar >nul
set /p modules=<target\modulepath.txt
"%JAVA_HOME%\bin\jlink" --module-path "%modules%" --add-modules java.se,javafx.controls,javafx.fxml,jdk.localedata,jdk.crypto.ec,jdk.charsets,jdk.unsupported --include-locales=en,de,zh --strip-java-debug-attributes --no-header-files --no-man-pages --output target\msi\runtime
if errorlevel 1 exit /b 1
"%JAVA_HOME%\bin\jpackage" --type msi --name Fingerpost --app-version 0.1.0 --vendor "The Fingerpost founders" --description "Workbench for DNS and routing topologies" --license-file LICENSE --runtime-image target\msi\runtime --input target\msi\app --main-jar fingerpost.jar --main-class fingerpost.app.Main --java-options "--add-modules=javafx.controls,javafx.fxml" --java-options "--enable-native-access=javafx.graphics" --java-options "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED" --java-options "--add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED" --java-options "--add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED" --add-launcher fingerpost-command=packaging\windows\command.properties --win-menu --win-shortcut-prompt --dest target
if errorlevel 1 exit /b 1
popd
