package fingerpost.testnet;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;

/** Takes connections and does with each what a test says. */
public final class ScriptedTcp implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket();
    private final CountDownLatch met = new CountDownLatch(1);

    /** What is done with a connection, which is closed afterwards. */
    @FunctionalInterface
    public interface Script {
        void talk(Socket client) throws IOException, InterruptedException;
    }

    public ScriptedTcp(String address, Script script) throws IOException {
        socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
        Thread.ofVirtual().start(() -> serve(script));
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Waits for the first connection. */
    public void awaitClient() throws InterruptedException {
        met.await();
    }

    private void serve(Script script) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                met.countDown();
                Thread.ofVirtual().start(() -> {
                    try (client) {
                        script.talk(client);
                    } catch (IOException gone) {
                        // the client has seen enough
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                });
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
