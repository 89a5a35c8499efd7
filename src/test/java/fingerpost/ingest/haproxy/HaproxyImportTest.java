package fingerpost.ingest.haproxy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Bundle;
import fingerpost.export.haproxy.HaproxyExporter;
import fingerpost.export.proxy.OneRun;
import fingerpost.export.proxy.Running;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.front.SameRouting;
import fingerpost.topology.Balancing;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HaproxyImportTest {
    private static Map<String, String> files(Topology topology, Proxy proxy) throws Exception {
        Bundle bundle = new HaproxyExporter().export(topology, "2.6", Map.of());
        return Running.filesOf(bundle, proxy);
    }

    private static Ingested read(String name, Map<String, String> files) {
        return HaproxyImport.of(
                name, files.getOrDefault("haproxy.cfg", ""), beside -> Optional.ofNullable(files.get(beside)));
    }

    private static Ingested shop(String from, String to) throws Exception {
        Topology shop = Running.all(SmallDesigns.with(SmallDesigns.shop()), Proxy.Kind.HAPROXY);
        Map<String, String> files = files(shop, shop.proxies().getFirst());
        return HaproxyImport.of(
                "edge",
                files.getOrDefault("haproxy.cfg", "").replace(from, to),
                beside -> Optional.ofNullable(files.get(beside)));
    }

    /** Whether the choice is the same: HAProxy hashes whole addresses, and paths without the query. */
    private static boolean inSequence(Service before, Service after) {
        return before.balancing().equals(after.balancing()) && !(before.balancing() instanceof Balancing.IpHash);
    }

    @Test
    void everySampleAndAHundredDesignsRouteAsBeforeAndStayAsTheyAreOnceRead() throws Exception {
        int compared = 0;
        for (Topology design : OneRun.manyDesigns(100).values()) {
            Topology before = SameRouting.sayable(design, Proxy.Kind.HAPROXY);
            for (Proxy proxy : before.proxies()) {
                if (!proxy.servers().isEmpty()) {
                    Ingested read = read(proxy.id().text(), files(before, proxy));
                    assertThat(read.notes()).extracting(FileNote::code).containsOnly("no-addresses");
                    compared +=
                            SameRouting.compare(before, proxy, read.topology(), false, HaproxyImportTest::inSequence);
                    Proxy after = read.topology().proxies().getFirst();
                    Ingested again = read(proxy.id().text(), files(read.topology(), after));
                    assertThat(read.topology().elements())
                            .containsAll(again.topology().elements());
                }
            }
        }
        assertThat(compared).isGreaterThan(5_000);
    }

    @Test
    void aShopIsReadWithItsNamesWeightsAndCertificate() throws Exception {
        Ingested read = shop("", "");
        Topology shop = read.topology();
        Proxy proxy = shop.proxies().getFirst();
        assertThat(proxy.label()).isEqualTo("Edge");
        assertThat(proxy.servers())
                .isEqualTo(SmallDesigns.shop().servers().stream()
                        .map(each -> new Server(
                                each.listens(),
                                each.names(),
                                each.certificate().map(any -> Id.of("example")),
                                each.locations()))
                        .toList());
        assertThat(shop.all(Service.class)).containsExactly(SmallDesigns.service());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mode http|mode http\\n    maxconn 2000|maxconn 2000|5",
                "balance roundrobin|balance wildly|balance wildly|5",
                "weight 3|weight 3 slowstart 10s|slowstart|41",
                "weight 3|weight many|weight many|0",
                "backend shop|listen other\\n    bind :90\\nbackend shop|listen other|1",
                "# HAProxy|stray words\\n# HAProxy|stray words|1",
                "use_backend shop if|use_backend other if|use_backend other|0"
            })
    void whatIsNotOursIsListedWithItsPlace(String from, String to, String shown, int column) throws Exception {
        List<FileNote> notes = shop(from.replace("\\n", "\n"), to.replace("\\n", "\n")).notes().stream()
                .filter(each -> each.grade() != FileNote.Grade.NOTE)
                .toList();
        assertThat(notes).isNotEmpty().allMatch(each -> each.line() > 0);
        if (column > 0) {
            assertThat(notes).anyMatch(each -> each.message().contains(shown) && each.column() == column);
        }
    }

    @Test
    void noMutatedFileIsACrash() throws Exception {
        Topology design = Running.all(OneRun.manyDesigns(4).get("seed 3"), Proxy.Kind.HAPROXY);
        Map<String, String> files = files(design, design.proxies().getFirst());
        String text = files.getOrDefault("haproxy.cfg", "");
        SplittableRandom random = new SplittableRandom(5);
        int noted = 0;
        for (int i = 0; i < 400; i++) {
            StringBuilder mutated = new StringBuilder(text);
            for (int left = random.nextInt(1, 12); left > 0; left--) {
                int at = random.nextInt(mutated.length());
                switch (random.nextInt(4)) {
                    case 0 -> mutated.deleteCharAt(at);
                    case 1 -> mutated.setCharAt(at, (char) random.nextInt(0x250));
                    case 2 -> mutated.insert(at, "\"'\\ \n{}#".charAt(random.nextInt(8)));
                    default -> {
                        int to = Math.min(mutated.length(), at + random.nextInt(200));
                        mutated.insert(random.nextInt(mutated.length()), mutated.substring(at, to));
                    }
                }
            }
            Ingested read =
                    HaproxyImport.of("edge", mutated.toString(), beside -> Optional.ofNullable(files.get(beside)));
            noted += read.notes().size() > 1 ? 1 : 0;
        }
        assertThat(noted).isGreaterThan(200);
    }
}
