package fingerpost.ui.diagnose;

import fingerpost.dns.IpAddress;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Servers as a person writes them: {@code 192.0.2.53}, {@code 192.0.2.53:5300}, {@code [2001:db8::53]:5300}. */
final class ServerText {
    private static final Pattern WITH_PORT =
            Pattern.compile("(?:\\[([^]]+)]|([0-9.]+)|([0-9A-Fa-f:.]+)#)(?:[:#]?(\\d+))?");

    private ServerText() {}

    /**
     * The server that is meant, at port 53 unless another one is named.
     *
     * @throws IllegalArgumentException if it is no address, saying what to write
     */
    static Server of(String typed) {
        String text = typed.strip();
        if (IpAddress.isLiteral(text)) {
            return Server.of(IpAddress.of(text));
        }
        Matcher parts = WITH_PORT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    text.isEmpty()
                            ? Speech.of("Type the address of a server, such as 192.0.2.53.")
                            : Speech.of(
                                    "{0} is no address. A server is given by its address, such as 192.0.2.53 or"
                                            + " [2001:db8::53]:5300, so that no name has to be looked up first.",
                                    text));
        }
        String address =
                parts.group(1) != null ? parts.group(1) : parts.group(2) != null ? parts.group(2) : parts.group(3);
        Server server = Server.of(IpAddress.of(address));
        return parts.group(4) == null ? server : server.withPort(port(parts.group(4)));
    }

    /** One server for each word; commas and blanks stand between them. */
    static List<Server> list(String typed) {
        List<Server> servers = new ArrayList<>();
        for (String word : typed.strip().split("[\\s,;]+", -1)) {
            Server server = of(word);
            if (!servers.contains(server)) {
                servers.add(server);
            }
        }
        return servers;
    }

    /** A port from 1 to 65535. */
    static int port(String typed) {
        String text = typed.strip();
        if (!text.matches("\\d{1,5}")) {
            throw new IllegalArgumentException(Speech.of("The port is a number from 1 to 65535, not {0}.", text));
        }
        return Server.of(IpAddress.of("192.0.2.1"))
                .withPort(Integer.parseInt(text))
                .port();
    }

    /** {@code 192.0.2.53}, with its port only where that is not 53. */
    static String told(Server server) {
        return server.port() == 53
                ? server.address().toString()
                : server.address().inUrl() + ":" + server.port();
    }
}
