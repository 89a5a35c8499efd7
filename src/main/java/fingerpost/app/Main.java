package fingerpost.app;

import fingerpost.command.Commands;
import fingerpost.command.Console;
import fingerpost.command.DigCommand;
import fingerpost.command.Mishap;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the program starts: without arguments or with files the desktop, else the command line. */
public final class Main {
    private Main() {}

    /** Starts the desktop, or runs the command that the first argument names and exits with its code. */
    public static void main(String... arguments) {
        Console console = console();
        try {
            if (wantsDesktop(arguments)) {
                Desktop.start(arguments);
                return;
            }
            System.setProperty("java.awt.headless", "true");
            System.exit(
                    DigCommand.isDirect(arguments)
                            ? DigCommand.run(console, arguments)
                            : Commands.run(console, arguments));
        } catch (RuntimeException | Error fault) {
            System.exit(Mishap.report(console, fault));
        }
    }

    /** Whether the arguments ask for the desktop: none, or files alone. */
    static boolean wantsDesktop(String... arguments) {
        return arguments.length == 0
                || (!Commands.names().contains(arguments[0])
                        && Stream.of(arguments).allMatch(Main::isFile));
    }

    private static boolean isFile(String argument) {
        return !argument.startsWith("-") && (argument.endsWith(".json") || Files.isRegularFile(Path.of(argument)));
    }

    private static Console console() {
        return new Console(
                System.out,
                System.err,
                new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())),
                Optional.ofNullable(System.console())
                        .filter(java.io.Console::isTerminal)
                        .isPresent(),
                StateFolder.of(
                        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home"))),
                LocalDate.now(ZoneId.systemDefault()));
    }
}
