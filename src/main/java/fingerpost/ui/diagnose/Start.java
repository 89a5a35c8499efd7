package fingerpost.ui.diagnose;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.ResolutionProfile.Scope;
import fingerpost.wire.RootHints;
import fingerpost.wire.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a question begins its way. */
sealed interface Start {
    /** The choices, in the words of the screen. */
    enum Kind {
        INTERNET("the Internet's root"),
        OTHER_ROOT("another root"),
        RESOLVER("a resolver");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return Speech.of(word);
        }
    }

    /** The root of the Internet. */
    record Internet() implements Start {
        @Override
        public String told() {
            return Speech.of("from the Internet's root");
        }

        @Override
        public Kind kind() {
            return Kind.INTERNET;
        }
    }

    /**
     * A root of one's own.
     *
     * @param where addresses of its servers, or a hints file
     * @param port of all authoritative servers
     */
    record OtherRoot(String where, int port) implements Start {
        @Override
        public String told() {
            return port == 53
                    ? Speech.of("from the root at {0}", where)
                    : Speech.of("from the root at {0}, port {1}", where, port);
        }

        @Override
        public Kind kind() {
            return Kind.OTHER_ROOT;
        }

        /** Reads the hints file, if it is one. */
        ResolutionProfile profile() throws IOException {
            List<String> words = words(where);
            List<NameServer> hints = words.stream().allMatch(IpAddress::isLiteral)
                    ? addressed(words)
                    : RootHints.servers(Files.readString(Path.of(where)));
            return ResolutionProfile.of(hints, Scope.PRIVATE).withPort(port).withFamilies(true, any(hints, 128));
        }

        private static List<NameServer> addressed(List<String> words) {
            List<NameServer> servers = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                servers.add(
                        new NameServer(DomainName.of("root-" + (i + 1) + "."), List.of(IpAddress.of(words.get(i)))));
            }
            return servers;
        }

        private static boolean any(List<NameServer> hints, int bits) {
            return hints.stream().flatMap(each -> each.addresses().stream()).anyMatch(each -> each.bits() == bits);
        }
    }

    /** One server is asked for everything. */
    record Resolver(Server server) implements Start {
        @Override
        public String told() {
            return Speech.of("of the resolver {0}", ServerText.told(server));
        }

        @Override
        public Kind kind() {
            return Kind.RESOLVER;
        }
    }

    /** After "asked". */
    String told();

    Kind kind();

    /**
     * What the person chose.
     *
     * @param where of another root: addresses or a file; of a resolver: its address
     * @param port blank for 53
     * @throws IllegalArgumentException saying what is wrong
     */
    static Start of(Kind kind, String where, String port) {
        return switch (kind) {
            case INTERNET -> new Internet();
            case OTHER_ROOT -> {
                if (where.isBlank()) {
                    throw new IllegalArgumentException(
                            Speech.of("Name the root: addresses of its servers such as 192.0.2.1, or a hints file."));
                }
                yield new OtherRoot(where.strip(), port.isBlank() ? 53 : ServerText.port(port));
            }
            case RESOLVER -> {
                Server server = ServerText.of(where);
                yield new Resolver(port.isBlank() ? server : server.withPort(ServerText.port(port)));
            }
        };
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s,;]+", -1))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
