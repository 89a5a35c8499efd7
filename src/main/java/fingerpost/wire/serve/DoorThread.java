package fingerpost.wire.serve;

/** A thread that waits at a socket. The socket's port is free only once it has noticed that the socket was closed. */
final class DoorThread {
    private static final long PATIENCE_MILLIS = 2_000;

    private final Thread thread;

    private DoorThread(Thread thread) {
        this.thread = thread;
    }

    static DoorThread start(String name, Runnable work) {
        return new DoorThread(Thread.ofPlatform().daemon().name(name).start(work));
    }

    /** To be called after the socket was closed. */
    void awaitEnd() {
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
