package fingerpost.architecture.faults.export;

import java.io.IOException;

final class StartsPrograms {
    private StartsPrograms() {}

    static Process start() throws IOException {
        return new ProcessBuilder("true").start();
    }
}
