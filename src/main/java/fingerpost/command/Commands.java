package fingerpost.command;

import fingerpost.document.DocumentText;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of Fingerpost: the commands there are, and what becomes of their problems. */
@Command(
        name = "fingerpost",
        description = "A workbench for DNS and routing topologies.",
        synopsisHeading = "Usage: fingerpost [FILE]      (the desktop)%n       ",
        customSynopsis = "fingerpost COMMAND ...",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Exit codes: 0 fine; 1 errors or differences were found; 2 the input or the call was wrong.", ""},
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
public final class Commands implements Callable<Integer> {
    /** Says the versions of the program and of the documents that it writes. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {
                "fingerpost " + (version == null ? "(from its sources)" : version),
                "document format " + DocumentText.VERSION
            };
        }
    }

    private final Console console;

    private Commands(Console console) {
        this.console = console;
    }

    /** The names of the commands. */
    public static List<String> names() {
        return List.of(
                "check",
                "walk",
                "simulate",
                "export",
                "draw",
                "dig",
                "trace",
                "diagnose",
                "watch",
                "compare",
                "plan",
                "prove",
                "import",
                "rehearse");
    }

    /** Runs the command that the arguments name, and returns its exit code. Nothing is thrown. */
    public static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new Commands(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new WalkCommand(console))
                .addSubcommand(new SimulateCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new DrawCommand(console))
                .addSubcommand(new CommandLine(new DigCommand(console)).setUnmatchedOptionsArePositionalParams(true))
                .addSubcommand(new TraceCommand(console))
                .addSubcommand(new DiagnoseCommand(console))
                .addSubcommand(new WatchCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new PlanCommand(console))
                .addSubcommand(new ProveCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new RehearseCommand(console))
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(console.out(), true, console.out().charset()))
                .setErr(new PrintWriter(console.err(), true, console.err().charset()))
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((wrong, _) -> refused(console, wrong))
                .setExecutionExceptionHandler((failure, _, _) -> failed(console, failure));
        try {
            return line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return Mishap.report(console, exhausted);
        }
    }

    @Override
    public Integer call() {
        console.note("Say what to do: " + String.join(", ", names()) + "; see fingerpost --help.");
        return Exit.WRONG;
    }

    private static int refused(Console console, ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unknown
                && wrong.getCommandLine().getParent() == null
                && !unknown.getUnmatched().getFirst().startsWith("-")) {
            console.note("fingerpost: There is no command and no file \""
                    + unknown.getUnmatched().getFirst() + "\"; the commands are " + String.join(", ", names()) + ".");
            return Exit.WRONG;
        }
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String message = String.valueOf(wrong.getMessage()).strip();
        console.note("fingerpost: " + message + (message.endsWith(".") ? "" : ".") + " See " + command + " --help.");
        return Exit.WRONG;
    }

    private static int failed(Console console, Exception failure) {
        if (failure instanceof CallProblem) {
            console.note("fingerpost: " + failure.getMessage());
            return Exit.WRONG;
        }
        return Mishap.report(console, failure);
    }
}
