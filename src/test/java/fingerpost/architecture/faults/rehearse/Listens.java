package fingerpost.architecture.faults.rehearse;

import java.io.IOException;
import java.nio.channels.ServerSocketChannel;

final class Listens {
    private Listens() {}

    static void open() throws IOException {
        ServerSocketChannel.open().close();
    }
}
