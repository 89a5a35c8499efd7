package fingerpost.ingest.bench;

import fingerpost.dns.DomainName;
import fingerpost.ingest.zonefile.ReadingOptions;
import fingerpost.ingest.zonefile.ZoneFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.xbill.DNS.Master;
import org.xbill.DNS.Name;
import org.xbill.DNS.Zone;

/**
 * A zone of a million records, read and checked, written, and held, beside the checkers of BIND and Knot and dnsjava in the same
 * run: {@code ZoneFileBench [records] [rounds] [zone]}; the third word asks for dnsjava's Zone too, which takes a minute.
 */
public final class ZoneFileBench {
    /** Other work on the machine makes no difference to the time of this thread. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static final DomainName APEX = DomainName.of("example.com");

    private ZoneFileBench() {}

    public static void main(String[] words) throws Exception {
        int records = words.length > 0 ? Integer.parseInt(words[0]) : 1_000_000;
        int rounds = words.length > 1 ? Integer.parseInt(words[1]) : 7;
        Path file = Files.createTempFile("bench", ".zone");
        Path written = Files.createTempFile("bench", ".out");
        try {
            write(file, records);
            System.out.printf("%,d records, %.1f MB%n", records, Files.size(file) / 1e6);
            ours(file, written, rounds);
            program("named-checkzone -i local", "named-checkzone", "-q", "-i", "local", "example.com", file.toString());
            program("kzonecheck", "kzonecheck", "-o", "example.com", file.toString());
            program(
                    "named-checkzone of our text",
                    "named-checkzone",
                    "-q",
                    "-i",
                    "local",
                    "example.com",
                    written.toString());
            for (int i = 0; i < 3; i++) {
                master(file);
            }
            if (words.length > 2) {
                long start = PROCESSOR.getCurrentThreadCpuTime();
                Zone zone = new Zone(Name.fromString("example.com."), file.toString());
                said("dnsjava Zone", start, zone.getOrigin() == null ? 0 : records);
            }
        } finally {
            Files.delete(file);
            Files.delete(written);
        }
    }

    private static void ours(Path file, Path written, int rounds) throws IOException {
        ReadingOptions options = ReadingOptions.USUAL.withOrigin(APEX);
        for (int i = 0; i < rounds; i++) {
            System.gc();
            long before = used();
            long start = PROCESSOR.getCurrentThreadCpuTime();
            ZoneFile zone = ZoneFile.read(file, options);
            said("ours: read and check", start, zone.size());
            long held = used();
            System.gc();
            System.out.printf(
                    "    held %.0f MB, with what reading took %.0f MB, faults %d%n",
                    (used() - before) / 1e6,
                    (held - before) / 1e6,
                    zone.faults().size());
            start = PROCESSOR.getCurrentThreadCpuTime();
            try (OutputStream to = Files.newOutputStream(written)) {
                zone.writeCanonical(to);
            }
            said("ours: write in canonical order", start, zone.size());
        }
    }

    private static void master(Path file) throws IOException {
        long start = PROCESSOR.getCurrentThreadCpuTime();
        int count = 0;
        try (Master master = new Master(file.toString(), Name.fromString("example.com."))) {
            while (master.nextRecord() != null) {
                count++;
            }
        }
        said("dnsjava Master, nothing kept or checked", start, count);
    }

    private static void program(String title, String... command) throws IOException, InterruptedException {
        List<String> timed =
                new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%R s, processor %U + %S s'; time \"$@\"", "bash"));
        timed.addAll(List.of(command));
        Process process = new ProcessBuilder(timed).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        System.out.println(output.lines().toList().getLast() + "  " + title + ", exit code " + code);
    }

    private static void said(String title, long start, int records) {
        double processor = (PROCESSOR.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "processor %.3f s, %.2f M/s  %s%n", processor, records / processor / 1e6, title);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void write(Path file, int records) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("$ORIGIN example.com.\n"
                    + "$TTL 3600\n"
                    + "@ IN SOA ns1 hostmaster 1 7200 3600 1209600 300\n"
                    + "@ IN NS ns1\n"
                    + "ns1 IN A 192.0.2.53\n");
            for (int i = 3; i < records; i++) {
                String owner = "host" + random.nextInt(10_000_000) + "-" + i;
                switch (i % 10) {
                    case 0 -> out.write(owner + " 300 IN TXT \"v=spf1 ip4:192.0.2." + i % 256 + " -all\"\n");
                    case 1 -> out.write(owner + " IN CNAME target" + i + ".example.net.\n");
                    case 2 -> out.write(owner + " IN MX 10 mail" + i % 100 + ".example.net.\n");
                    case 3 -> out.write("_sip._tcp." + owner + " IN SRV 0 5 5060 sip" + i % 100 + ".example.net.\n");
                    case 4, 5 -> out.write(owner + " IN AAAA 2001:db8::" + Integer.toHexString(i % 65536) + "\n");
                    default -> out.write(owner + " IN A 198.51.100." + i % 256 + "\n");
                }
            }
        }
    }
}
