package fingerpost.ingest.caddy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Bundle;
import fingerpost.export.caddy.CaddyExporter;
import fingerpost.export.proxy.OneRun;
import fingerpost.export.proxy.Running;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.front.SameRouting;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaddyImportTest {
    private static String text(Topology topology, Proxy proxy) throws Exception {
        Bundle bundle = new CaddyExporter().export(topology, "2.6", Map.of());
        return Running.filesOf(bundle, proxy).getOrDefault("caddy.json", "");
    }

    private static String shop() throws Exception {
        Topology shop = Running.all(SmallDesigns.with(SmallDesigns.shop()), Proxy.Kind.CADDY);
        return text(shop, shop.proxies().getFirst());
    }

    @Test
    void everySampleAndAHundredDesignsRouteAsBefore() throws Exception {
        int compared = 0;
        for (Topology design : OneRun.manyDesigns(100).values()) {
            Topology before = hashless(SameRouting.sayable(design, Proxy.Kind.CADDY));
            for (Proxy proxy : before.proxies()) {
                if (!proxy.servers().isEmpty()) {
                    Ingested read = CaddyImport.of(proxy.id().text(), text(before, proxy));
                    assertThat(read.notes()).extracting(FileNote::code).containsOnly("no-addresses");
                    compared += SameRouting.compare(before, proxy, read.topology(), true, (one, other) -> false);
                }
            }
        }
        assertThat(compared).isGreaterThan(5_000);
    }

    /** Without the hash of one cookie, which Caddy writes as that of all and a design cannot say, and members taken out. */
    private static Topology hashless(Topology design) {
        Topology plain = design;
        for (Service each : design.all(Service.class)) {
            List<Member> up =
                    each.members().stream().filter(member -> !member.down()).toList();
            boolean cookie = each.balancing() instanceof Balancing.Hash hash && hash.key() instanceof HashKey.Cookie;
            plain = plain.with(new Service(
                    each.id(),
                    each.label(),
                    up,
                    cookie ? new Balancing.RoundRobin() : each.balancing(),
                    each.stickyCookie(),
                    each.keepalive(),
                    each.active()));
        }
        return plain;
    }

    @Test
    void aShopIsReadWithItsWeightsAndCertificate() throws Exception {
        Topology shop = CaddyImport.of("edge", shop()).topology();
        assertThat(shop.proxies().getFirst().servers())
                .extracting(server ->
                        server.title() + " " + server.listens().getFirst().families() + " "
                                + server.certificate().isPresent())
                .containsExactly("www.example.com BOTH false", "www.example.com BOTH true");
        assertThat(shop.all(Backend.class))
                .extracting(Backend::label)
                .containsExactly("192.0.2.11:8080", "[2001:db8::12]:8080");
        assertThat(shop.all(Service.class).getFirst().members())
                .extracting(Member::weight)
                .containsExactly(3, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"protocols\"|\"logs\": {}, \"protocols\"|not-ours",
                "\"round_robin\"|\"roulette\"|unreadable-value",
                "\"static_response\"|\"templates\"|unreadable-value",
                "tcp4/0.0.0.0:80|unix//run/x|unreadable-value",
                "\"host\": [|\"path\": [|unreadable-value",
                "192.0.2.11:8080|192.0.2.11|unreadable-value"
            })
    void whatIsNotOursIsListedWithItsPlace(String from, String to, String code) throws Exception {
        List<FileNote> notes = CaddyImport.of("edge", shop().replace(from, to)).notes();
        assertThat(notes).anyMatch(each -> each.code().equals(code) && each.line() > 1 && each.column() > 1);
    }

    @Test
    void noMutatedFileIsACrash() throws Exception {
        String text = shop();
        SplittableRandom random = new SplittableRandom(5);
        int read = 0;
        for (int i = 0; i < 400; i++) {
            StringBuilder mutated = new StringBuilder(text);
            for (int left = random.nextInt(1, 4); left > 0; left--) {
                int at = random.nextInt(mutated.length());
                mutated.setCharAt(at, "0a\":{}[],/ .".charAt(random.nextInt(12)));
            }
            try {
                CaddyImport.of("edge", mutated.toString());
                read++;
            } catch (TreeProblem noJson) {
                assertThat(noJson.told()).isNotBlank();
            }
        }
        assertThat(read).isGreaterThan(50);
    }
}
