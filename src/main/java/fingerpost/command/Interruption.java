package fingerpost.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Ctrl-C while something long is under way: it says that it was pressed, and gives the command a moment to print what it has
 * before the program ends.
 */
final class Interruption implements BooleanSupplier, AutoCloseable {
    private static final long MOMENT_MILLIS = 2_000;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::pressed, "interruption");
    private volatile boolean isPressed;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What the machine does when the key is pressed. */
    void pressed() {
        isPressed = true;
        try {
            boolean _ = finished.await(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean getAsBoolean() {
        return isPressed;
    }

    @Override
    public void close() {
        finished.countDown();
        if (!isPressed) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ending) {
                isPressed = true;
            }
        }
    }
}
