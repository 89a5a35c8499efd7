package fingerpost.prove.ground;

import fingerpost.prove.ground.ProofProblem.Kind;
import fingerpost.wire.Server;
import fingerpost.wire.loopback.Loopback;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A server that was started for a proof. It ends with {@link #close} and, whatever happens, with this program. */
public final class Running implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(30);
    private static final Duration END = Duration.ofSeconds(5);
    private static final int LINES_KEPT = 40;
    private static final int LOOK_MILLIS = 20;

    private final Launch launch;
    private final Process process;
    private final Deque<String> said = new ArrayDeque<>();
    private final CountDownLatch spoken = new CountDownLatch(1);
    private final Thread atExit;
    private volatile boolean isReady;
    private volatile boolean isRefused;

    private Running(Launch launch, Process process) {
        this.launch = launch;
        this.process = process;
        this.atExit = new Thread(process::destroyForcibly, "proof server");
    }

    /**
     * Starts it in that folder and returns when it is ready.
     *
     * @param stopped whether the person no longer wants the proof
     * @throws ProofProblem with the server's own words where it does not start or refuses a file
     */
    public static Running start(Launch launch, Path folder, BooleanSupplier stopped)
            throws IOException, ProofProblem, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launch.program().toString()));
        command.addAll(launch.arguments());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        Process process = builder.start();
        Running running = new Running(launch, process);
        Runtime.getRuntime().addShutdownHook(running.atExit);
        Thread.ofVirtual().start(() -> running.listen(process.inputReader()));
        try {
            running.awaitReady(stopped);
            return running;
        } catch (ProofProblem | InterruptedException | RuntimeException failed) {
            running.close();
            throw failed;
        }
    }

    /**
     * What a program says of files in that folder, once it has ended well; its remarks are not part of that.
     *
     * @throws ProofProblem with its own words where it refuses them or does not end
     */
    public static String output(Path program, List<String> arguments, Path folder)
            throws IOException, ProofProblem, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        Path remarks = folder.resolve("remarks.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(remarks.toFile());
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        Process process = builder.start();
        Thread atExit = new Thread(process::destroyForcibly, "proof program");
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            CompletableFuture<byte[]> said = CompletableFuture.supplyAsync(() -> all(process));
            if (!process.waitFor(START.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                throw new ProofProblem(
                        Kind.REFUSED,
                        program.getFileName() + " does not take the exported files. It says:\n"
                                + Files.readString(remarks));
            }
            return new String(said.join(), StandardCharsets.UTF_8);
        } finally {
            process.destroyForcibly();
            Runtime.getRuntime().removeShutdownHook(atExit);
        }
    }

    private static byte[] all(Process process) {
        try (InputStream said = process.getInputStream()) {
            return said.readAllBytes();
        } catch (IOException ended) {
            return new byte[0];
        }
    }

    /** The last lines of its log. */
    public String words() {
        synchronized (said) {
            return String.join("\n", said);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().onExit().join();
            }
        } catch (InterruptedException stopped) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            // the program ends; so has the server
        }
    }

    private void awaitReady(BooleanSupplier stopped) throws ProofProblem, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            if (isRefused || !process.isAlive()) {
                process.destroy();
                boolean _ = spoken.await(END.toMillis(), TimeUnit.MILLISECONDS);
                throw new ProofProblem(
                        Kind.REFUSED,
                        launch.program().getFileName() + " does not take the exported files. It says:\n" + words());
            }
            if (stopped.getAsBoolean()) {
                throw new ProofProblem(Kind.STOPPED, "The proof was stopped.");
            }
            if (System.nanoTime() > end) {
                throw new ProofProblem(
                        Kind.REFUSED,
                        launch.program().getFileName() + " was not ready after " + START.toSeconds() + " s. It says:\n"
                                + words());
            }
            boolean _ = spoken.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private boolean isReady() {
        if (launch.listening().isEmpty()) {
            return isReady && !isRefused;
        }
        return process.isAlive() && launch.listening().stream().allMatch(Running::takesConnections);
    }

    private static boolean takesConnections(Server server) {
        return Loopback.takesConnections(server.address(), server.port(), LOOK_MILLIS * 10);
    }

    private void listen(BufferedReader log) {
        try (log) {
            for (String line = log.readLine(); line != null; line = log.readLine()) {
                synchronized (said) {
                    said.addLast(line);
                    if (said.size() > LINES_KEPT) {
                        said.removeFirst();
                    }
                }
                if (launch.refused().test(line)) {
                    isRefused = true;
                }
                if (launch.ready().test(line)) {
                    isReady = true;
                }
            }
        } catch (IOException ended) {
            // the server has ended and its log with it
        } finally {
            spoken.countDown();
        }
    }
}
