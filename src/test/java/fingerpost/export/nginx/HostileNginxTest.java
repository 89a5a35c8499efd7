package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.export.Bundle;
import fingerpost.export.HostileText;
import fingerpost.export.Refusal;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.ProxyPass.BackendTls;
import fingerpost.topology.ProxyPass.HostHeader;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hostile text in any free field is refused by name, or stays one word, or stays in its comment. */
class HostileNginxTest {
    private static final int TRIES = 10_000;

    /** The fields of a design that take free text and reach a configuration. */
    private enum Field {
        TITLE(text -> SmallDesigns.with(SmallDesigns.shop()).titled(text, text)),
        PROXY_LABEL(text -> SmallDesigns.with(new Proxy(
                Id.of("edge"),
                text,
                Proxy.Kind.NGINX,
                SmallDesigns.shop().addresses(),
                SmallDesigns.shop().servers()))),
        SERVICE_LABEL(text -> {
            var service = SmallDesigns.service();
            return shop().with(new fingerpost.topology.Service(
                    service.id(),
                    text,
                    service.members(),
                    service.balancing(),
                    service.stickyCookie(),
                    service.keepalive(),
                    service.active()));
        }),
        BODY(text -> SmallDesigns.with(SmallDesigns.answering(text))),
        CERTIFICATE_FILE(text -> shop().with(certificate(text, "/etc/ssl/example.key"))),
        KEY_FILE(text -> shop().with(certificate("/etc/ssl/example.pem", text))),
        BACKEND_HOST(text -> shop().with(Backend.of(Id.of("one"), "One", new Host.AtName(name(text)), 8080))),
        SERVER_NAME(text -> SmallDesigns.with(SmallDesigns.proxy(new Server(
                SmallDesigns.shop().servers().getFirst().listens(),
                List.of(ServerName.exact(name(text))),
                Optional.empty(),
                List.of(Location.all(Redirect.permanent(DomainName.of("example.com")))))))),
        REDIRECT_HOST(text -> SmallDesigns.with(SmallDesigns.doing(Redirect.permanent(name(text))))),
        HOST_HEADER(text -> SmallDesigns.with(SmallDesigns.doing(
                new ProxyPass(SmallDesigns.SHOP, new HostHeader.Named(name(text)), true, Optional.empty())))),
        BACKEND_TLS_NAME(text -> SmallDesigns.with(SmallDesigns.doing(new ProxyPass(
                SmallDesigns.SHOP, new HostHeader.Asked(), true, Optional.of(new BackendTls(name(text), true)))))),
        PATH(text -> SmallDesigns.with(SmallDesigns.proxy(SmallDesigns.server(
                SmallDesigns.shop().servers().getFirst().listens(),
                "example.com",
                new Location(PathMatch.prefix("/" + text), new Respond(200, "here"))))));

        private final Function<String, Topology> design;

        Field(Function<String, Topology> design) {
            this.design = design;
        }

        private static Topology shop() {
            return SmallDesigns.with(SmallDesigns.shop());
        }

        private static Certificate certificate(String file, String key) {
            return new Certificate(
                    SmallDesigns.CERTIFICATE,
                    "Certificate",
                    List.of(DomainName.of("example.com")),
                    Optional.empty(),
                    file,
                    key);
        }

        /** A name with the text as its first label. */
        private static DomainName name(String text) {
            byte[] octets = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            StringBuilder label = new StringBuilder();
            for (int i = 0; i < Math.min(63, octets.length); i++) {
                label.append(String.format("\\%03d", octets[i] & 0xff));
            }
            return DomainName.of(label + ".example.com");
        }
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void tenThousandHostileTextsAddNoDirective(Field field) {
        SplittableRandom random = new SplittableRandom(field.ordinal());
        List<String> calm = shape(field, "calm").orElseThrow();
        int written = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = HostileText.of(random);
            Optional<List<String>> shape = shape(field, text);
            if (shape.isPresent()) {
                written++;
                assertThat(shape.get()).as(text).isEqualTo(calm);
            }
        }
        assertThat(written).as("texts that were written and not refused").isPositive();
    }

    @Test
    void aVariableInAFilePathIsRefused() {
        assertThat(shape(Field.CERTIFICATE_FILE, "/etc/ssl/$ssl_server_name.pem"))
                .isEmpty();
        assertThat(shape(Field.KEY_FILE, "data:key")).isEmpty();
    }

    @Test
    void aBackendThatWouldBeASocketOrAnAddressIsRefused() {
        Topology shop = SmallDesigns.with(SmallDesigns.shop());
        for (String name : List.of("unix", "127.1", "0x7f000001", "2130706433")) {
            Host host = new Host.AtName(DomainName.of(name));
            assertThat(shape(shop.with(Backend.of(Id.of("one"), "One", host, 80))))
                    .as(name)
                    .isEmpty();
        }
    }

    private static Optional<List<String>> shape(Field field, String text) {
        Topology topology;
        try {
            topology = field.design.apply(text);
        } catch (IllegalArgumentException refusedByTheModel) {
            return Optional.empty();
        }
        return shape(topology);
    }

    /** The names of all directives with their depth and number of words, but for the block that makes a dollar sign. */
    private static Optional<List<String>> shape(Topology topology) {
        try {
            Bundle bundle = new NginxExporter().export(topology, "1.22", Map.of());
            List<String> shape = new ArrayList<>();
            bundle.files().values().forEach(text -> collect(NginxText.parse(text), 0, shape));
            return Optional.of(shape);
        } catch (Refusal refusal) {
            assertThat(refusal.subject().element()).isNotNull();
            assertThat(refusal.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    private static void collect(List<Node> nodes, int depth, List<String> shape) {
        for (Node node : nodes) {
            if (node instanceof Directive directive
                    && !directive.name().equals("geo")
                    && !directive.name().equals("include")) {
                shape.add(depth + " " + directive.name() + " "
                        + directive.arguments().size());
                directive.block().ifPresent(block -> collect(block, depth + 1, shape));
            }
        }
    }
}
