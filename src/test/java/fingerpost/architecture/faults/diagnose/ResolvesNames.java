package fingerpost.architecture.faults.diagnose;

import java.io.IOException;
import java.net.InetAddress;

final class ResolvesNames {
    private ResolvesNames() {}

    static InetAddress[] all(String name) throws IOException {
        return InetAddress.getAllByName(name);
    }
}
