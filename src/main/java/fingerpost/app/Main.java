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

/** Where the program starts: without arguments or with a file the desktop, else the command line. */
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

    /** Whether the arguments ask for the desktop: none, or one file. */
    static boolean wantsDesktop(String... arguments) {
        if (arguments.length == 0) {
            return true;
        }
        String first = arguments[0];
        return arguments.length == 1
                && !first.startsWith("-")
                && !Commands.names().contains(first)
                && (first.endsWith(".json") || Files.isRegularFile(Path.of(first)));
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
