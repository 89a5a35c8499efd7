package fingerpost.export.nginx;

import fingerpost.export.proxy.Socket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The {@code listen} directives of one server, and {@code http2} where it is one of its own. */
final class ListenDirectives {
    private ListenDirectives() {}

    static List<Node> of(
            Collection<Socket> own, Predicate<Socket> tls, Predicate<Socket> isDefault, NginxVersion version) {
        List<Node> listens = new ArrayList<>();
        for (Socket socket : own) {
            List<String> words = new ArrayList<>();
            words.add(socket.word());
            if (tls.test(socket)) {
                words.add("ssl");
                if (!version.hasHttp2Directive()) {
                    words.add("http2");
                }
            }
            if (isDefault.test(socket)) {
                words.add("default_server");
            }
            listens.add(new Directive("listen", words, Optional.empty()));
        }
        if (version.hasHttp2Directive() && own.stream().anyMatch(tls)) {
            listens.add(Directive.of("http2", "on"));
        }
        return listens;
    }
}
