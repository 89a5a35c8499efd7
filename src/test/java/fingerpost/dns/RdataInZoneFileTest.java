package fingerpost.dns;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.RealServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** BIND's named-checkzone reads what is printed here, and what it prints is read here as the same values. */
class RdataInZoneFileTest {
    private static final DomainName APEX = DomainName.of("example.org");
    private static final int EACH = 150;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void namedCheckzoneReadsEveryRecordAsWeMeanIt() throws IOException, InterruptedException {
        Map<DomainName, Rdata> records = records();
        Map<DomainName, String> texts = new LinkedHashMap<>();
        records.forEach((owner, data) -> texts.put(owner, data.text()));
        assertThat(seen(records, texts)).isEqualTo(records);
    }

    @Test
    void namedCheckzoneReadsTheGenericFormOfEveryTypeAsWeDo() throws IOException, InterruptedException {
        Map<DomainName, Rdata> records = records();
        Map<DomainName, String> texts = new LinkedHashMap<>();
        for (Map.Entry<DomainName, Rdata> record : records.entrySet()) {
            String generic = GenericFormTest.generic(record.getValue());
            assertThat(Rdata.parse(record.getValue().type(), generic)).isEqualTo(record.getValue());
            texts.put(record.getKey(), generic);
        }
        assertThat(seen(records, texts)).isEqualTo(records);
    }

    /** What BIND prints of these records when it reads them from those texts, read here. */
    private Map<DomainName, Rdata> seen(Map<DomainName, Rdata> records, Map<DomainName, String> texts)
            throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(List.of(
                "example.org. 3600 IN SOA ns1.example.org. hostmaster.example.org. 1 2 3 4 5",
                "example.org. 3600 IN NS ns1.example.net."));
        records.forEach((owner, data) -> lines.add(owner + " 3600 IN " + data.type() + " " + texts.get(owner)));
        Map<DomainName, Rdata> seen = new LinkedHashMap<>();
        for (String line : dumped(lines)) {
            String[] fields = line.split("\\s+", 5);
            if (!fields[0].equals("example.org.")) {
                seen.put(DomainName.of(fields[0]), Rdata.parse(RecordType.of(fields[3]), fields[4]));
            }
        }
        return seen;
    }

    private static Map<DomainName, Rdata> records() {
        SplittableRandom random = new SplittableRandom(10);
        Map<DomainName, Rdata> records = new LinkedHashMap<>();
        List<RecordType> types = new ArrayList<>(RecordType.wellKnown());
        types.add(new RecordType(65280));
        types.remove(RecordType.DNAME);
        for (RecordType type : types) {
            for (int i = 0; i < EACH; i++) {
                Rdata data = Chance.rdata(random, type);
                records.put(APEX.child("r" + records.size()), loadable(data, random));
            }
        }
        for (int i = 0; i < EACH; i++) {
            DomainName odd = Chance.anyName(random);
            if (!odd.isRoot() && odd.wireLength() < 200) {
                records.put(
                        DomainName.of(odd.toString().substring(0, odd.toString().length() - 1), APEX.child("odd" + i)),
                        A.of("192.0.2.1"));
            }
        }
        return records;
    }

    /** BIND wants what check reports: digests of the right length, an alias without parameters. */
    private static Rdata loadable(Rdata data, SplittableRandom random) {
        return switch (data) {
            case Ds ds -> new Ds(ds.keyTag(), ds.algorithm(), 1, ds.digest());
            case Https https when https.priority() == 0 -> new Https(1, https.endpoint(), https.parameters());
            case Svcb svcb when svcb.priority() == 0 -> new Svcb(1, svcb.endpoint(), svcb.parameters());
            case Opaque opaque when opaque.hex().isEmpty() -> new Opaque(opaque.type(), "0" + random.nextInt(10));
            default -> data;
        };
    }

    private List<String> dumped(List<String> lines) throws IOException, InterruptedException {
        Path program = RealServers.require("named-checkzone");
        Path zone = Files.write(folder.resolve("zone"), lines, ISO_8859_1);
        Path dump = folder.resolve("dump");
        Path said = folder.resolve("said");
        List<String> call = new ArrayList<>(List.of(program.toString(), "-i", "none", "-k", "ignore", "-n", "ignore"));
        call.addAll(List.of("-m", "ignore", "-D", "-s", "full", "-o", dump.toString(), "example.org", zone.toString()));
        Process process = new ProcessBuilder(call)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(() -> reading(said)).isZero();
        return Files.readAllLines(dump, ISO_8859_1).stream()
                .filter(line -> !line.isBlank() && !line.startsWith(";"))
                .toList();
    }

    private static String reading(Path said) {
        try {
            return Files.readString(said, ISO_8859_1);
        } catch (IOException gone) {
            return gone.toString();
        }
    }
}
