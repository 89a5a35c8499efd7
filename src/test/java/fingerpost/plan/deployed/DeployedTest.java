package fingerpost.plan.deployed;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.document.Samples;
import fingerpost.export.Exporter;
import fingerpost.export.Refusal;
import fingerpost.export.targets.Exporters;
import fingerpost.plan.difference.Difference;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeployedTest {
    private static final String ZONE = "zones/example.com.zone";
    private static final Topology SITES =
            Samples.find("one-vps-five-sites").orElseThrow().document().topology();

    private static List<Exporter> exporters() {
        return Exporters.all();
    }

    private static Map<String, String> exported(Topology design, String target) throws Refusal {
        Exporter exporter = Exporters.find(target).orElseThrow();
        return new TreeMap<>(exporter.export(design, exporter.versions().getFirst(), Map.of())
                .files());
    }

    private static Deployed compared(String target, Map<String, String> there) throws Refusal {
        return Deployed.of(SITES, Exporters.find(target).orElseThrow(), Folder.of(there));
    }

    private static Deployed edited(String target, String path, UnaryOperator<String> edit) throws Refusal {
        Map<String, String> there = exported(SITES, target);
        String before = there.get(path);
        assertThat(edit.apply(before)).isNotEqualTo(before);
        there.put(path, edit.apply(before));
        return compared(target, there);
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void whatWasJustExportedIsAsDesigned(Exporter exporter) throws Refusal {
        for (long seed = 0; seed < 8; seed++) {
            Topology design = Chance.topology(new SplittableRandom(seed), 25);
            Map<String, String> there;
            try {
                there = exporter.export(design, exporter.versions().getFirst(), Map.of())
                        .files();
            } catch (Refusal notThisOne) {
                continue;
            }
            Deployed deployed = Deployed.of(design, exporter, Folder.of(there));
            assertThat(deployed.files())
                    .as("seed %d", seed)
                    .hasSize(there.size())
                    .noneMatch(DeployedFile::differs);
        }
    }

    @Test
    void orderAndCaseAndSerialOfAZoneAreNoDifferences() throws Refusal {
        Deployed deployed = edited("zone", ZONE, text -> {
            List<String> lines = new ArrayList<>(text.replace("2026110101", "2027010100")
                    .replace("ns1.example.com. 86400", "NS1.Example.COM. 1d")
                    .lines()
                    .toList());
            Collections.reverse(lines.subList(4, lines.size()));
            return String.join("\r\n", lines) + "\r\n; by hand";
        });
        assertThat(deployed.files().getFirst().word()).isEqualTo("alike");
        assertThat(deployed.agrees()).isTrue();
    }

    @Test
    void aTtlAndARecordByHandAreToldBySet() throws Refusal {
        Deployed deployed = edited(
                "zone",
                ZONE,
                text -> text.replace("example.com. 3600 IN AAAA", "example.com. 60 IN AAAA")
                        + "mail 300 IN A 192.0.2.25\n");
        assertThat(deployed.records())
                .extracting(each -> each.word() + " " + each.spoken())
                .contains("changed AAAA of example.com", "removed A of mail.example.com");
        Difference extra = deployed.records().getLast();
        assertThat(extra.before()).containsExactly("mail.example.com. 300 A 192.0.2.25");
        assertThat(extra.subject().element()).isEqualTo(SITES.zones().getFirst().id());
    }

    @Test
    void aLineThatNoServerReadsIsToldAndDoesNotHideTheRest() throws Refusal {
        Deployed deployed = edited("zone", ZONE, text -> text + "www 300 IN A 192.0.2.300\nmail 300 IN A 192.0.2.9\n");
        DeployedFile.OfZone zone = (DeployedFile.OfZone) deployed.files().getFirst();
        assertThat(zone.faults()).hasSize(1).first().asString().startsWith("line 15: ");
        assertThat(zone.differences()).extracting(Difference::spoken).containsExactly("A of mail.example.com");
        assertThat(deployed.agrees()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "vps/sites/blog.example.com.conf, http://blog-app;, http://shop;, 'server blog.example.com, location /'",
        "vps/nginx.conf, return 444, return 404, 'http, server _'",
        "vps/sites/example.com.conf, 'server {', 'server {\n    gzip off;', server example.com"
    })
    void aLineIsToldWithItsRoute(String path, String from, String to, String place) throws Refusal {
        Deployed deployed = edited("nginx", path, text -> text.replaceFirst(from.replace("{", "\\{"), to));
        DeployedFile.OfText file = (DeployedFile.OfText) deployed.files().stream()
                .filter(DeployedFile::differs)
                .findFirst()
                .orElseThrow();
        assertThat(file.path()).isEqualTo(path);
        assertThat(file.places()).first().asString().contains(place);
        assertThat(file.unified()).contains("\n-", "@@ -");
    }

    @Test
    void filesThatLackAndFilesOfOthersAreNamed() throws Refusal {
        Map<String, String> there = exported(SITES, "nginx");
        there.remove("vps/upstreams.conf");
        there.put("vps/old.conf", "# by hand\n");
        Deployed deployed = compared("nginx", there);
        assertThat(deployed.files())
                .contains(new DeployedFile.Missing("vps/upstreams.conf"), new DeployedFile.Foreign("vps/old.conf"));
        assertThat(deployed.agrees()).isFalse();
    }

    @Test
    void aZoneThatIsNoZoneIsComparedLineByLine() throws Refusal {
        Deployed deployed = edited("zone", ZONE, text -> "<html>404</html>\n");
        assertThat(deployed.files().getFirst()).isInstanceOf(DeployedFile.OfText.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zone", "nginx", "bind", "nsd", "knot", "nsupdate"})
    void theTargetIsToldByItsFiles(String target) throws Refusal {
        Folder folder = Folder.of(exported(SITES, target));
        TargetGuess guess = TargetGuess.of(SITES, Exporters.all(), folder).orElseThrow();
        assertThat(guess.exporter().target()).isEqualTo(target);
        assertThat(guess.found()).isEqualTo(guess.made());
        assertThat(guess.spoken()).startsWith(target.toLowerCase(Locale.ROOT) + ", because " + guess.made() + " of ");
    }

    @Test
    void aFolderOfOtherThingsTellsNoTarget() {
        assertThat(TargetGuess.of(SITES, Exporters.all(), Folder.of(Map.of("readme.txt", "hello"))))
                .isEmpty();
    }
}
