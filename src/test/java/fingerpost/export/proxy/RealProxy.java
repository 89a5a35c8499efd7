package fingerpost.export.proxy;

import java.io.IOException;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A real program that runs the exported files of many proxies in one process on the loopback. */
public interface RealProxy extends AutoCloseable {
    /**
     * Takes the files of one more proxy, before the start.
     *
     * @param name tells it from the others
     * @param endpoint where the stand-in for that endpoint of the design listens
     */
    void add(String name, Map<String, String> files, UnaryOperator<String> endpoint) throws IOException;

    /** Starts the program and waits until it listens everywhere. */
    void start() throws IOException;

    /** Address and port at which the program listens in place of that socket of that proxy. */
    String where(String name, Socket socket);

    @Override
    void close();
}
