package fingerpost.export;

import fingerpost.RealServers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A real server that a test started and ends, once its log said that it is ready. */
public final class RunningServer implements AutoCloseable {
    private final Process process;

    private RunningServer(Process process) {
        this.process = process;
    }

    /** Starts it; fails with its log where it ends before a line says that it is ready. */
    public static RunningServer start(Predicate<String> ready, String program, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(RealServers.require(program).toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader log = process.inputReader();
        List<String> lines = new ArrayList<>();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            lines.add(line);
            if (ready.test(line)) {
                Thread.ofVirtual().start(() -> drain(log));
                return new RunningServer(process);
            }
        }
        process.destroy();
        throw new IOException(program + " did not start:\n" + String.join("\n", lines));
    }

    /** What a checker says; empty where it has nothing against the files. */
    public static String complaint(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(RealServers.require(program).toString()));
        command.addAll(List.of(arguments));
        Process checker = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = String.join("\n", checker.inputReader().readAllLines());
        return checker.waitFor() == 0 ? "" : program + ": " + said;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static void drain(Reader log) {
        try {
            log.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // the server has ended and its log with it
        }
    }
}
