package fingerpost.topology;

/** The refusal of port numbers that do not exist. */
final class Port {
    private Port() {}

    static void require(int port) {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("There is no port " + port + "; ports are 1 to 65535.");
        }
    }
}
