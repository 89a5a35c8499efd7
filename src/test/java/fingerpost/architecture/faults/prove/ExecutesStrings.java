package fingerpost.architecture.faults.prove;

import java.io.IOException;

final class ExecutesStrings {
    private ExecutesStrings() {}

    static Process start() throws IOException {
        return Runtime.getRuntime().exec(new String[] {"true"});
    }
}
