package fingerpost.ingest.zonefile;

import fingerpost.RealServers;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;

/** How the real servers read a zone file: each record as one comparable line, or not at all. */
final class ServersReading {
    private static final String NAMED = RealServers.require("named-compilezone").toString();
    private static final String NSD = RealServers.require("nsd-checkzone").toString();
    private static final String KNOT = RealServers.require("kzonecheck").toString();

    private ServersReading() {}

    /** The records that BIND has after loading the file; empty where it refuses it. */
    static Optional<SortedSet<String>> named(Path file, String origin) throws IOException, InterruptedException {
        Path dump = Files.createTempFile(file.getParent(), "dump", ".txt");
        int code = run(
                NAMED,
                "-i",
                "none",
                "-k",
                "ignore",
                "-n",
                "ignore",
                "-m",
                "ignore",
                "-r",
                "ignore",
                "-F",
                "raw",
                "-o",
                dump.toString(),
                origin,
                file.getFileName().toString(),
                file.getParent().toString());
        return code == 0 ? Optional.of(lines(dump)) : Optional.empty();
    }

    /** The records that NSD prints of the file; empty where it refuses it. */
    static Optional<SortedSet<String>> nsd(Path file, String origin) throws IOException, InterruptedException {
        return printed(origin, NSD, "-p", origin, file.toString());
    }

    /** The records that ldns prints of the file, which names its origin; empty where it refuses it. */
    static Optional<SortedSet<String>> ldns(Path file, String origin) throws IOException, InterruptedException {
        String ldns = RealServers.require("ldns-read-zone").toString();
        return printed(origin, ldns, "-c", file.toString());
    }

    private static Optional<SortedSet<String>> printed(String origin, String... command)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] text = process.getInputStream().readAllBytes();
        ZoneFile read = ZoneFile.read(text, ReadingOptions.USUAL.withOrigin(DomainName.of(origin)));
        return process.waitFor() == 0 ? Optional.of(ours(read)) : Optional.empty();
    }

    /** Whether every one of BIND, NSD and Knot refuses the file. */
    static boolean allRefuse(Path file, String origin) throws IOException, InterruptedException {
        String path = file.toString();
        return named(file, origin).isEmpty() && run(NSD, origin, path) != 0 && run(KNOT, "-o", origin, path) != 0;
    }

    /** The same of a file that was read here, what lies outside the zone left out and one TTL for each set, as servers do. */
    static SortedSet<String> ours(ZoneFile file) {
        SortedSet<String> lines = new TreeSet<>();
        Map<String, Ttl> ttls = new HashMap<>();
        for (int i = 0; i < file.size(); i++) {
            ZoneRecord record = file.record(i);
            ttls.merge(record.owner() + " " + record.type(), record.ttl(), Ttl::min);
        }
        for (int i = 0; i < file.size(); i++) {
            ZoneRecord record = file.record(i);
            if (record.owner().isAtOrBelow(file.apex().orElseThrow())) {
                Ttl ttl = ttls.get(record.owner() + " " + record.type());
                lines.add(record.owner() + " " + ttl + " " + record.type() + " " + record.data());
            }
        }
        return lines;
    }

    /** The raw format of BIND: after a header of 24 octets, one RRset behind the other. */
    private static SortedSet<String> lines(Path dump) throws IOException {
        SortedSet<String> lines = new TreeSet<>();
        ByteBuffer raw = ByteBuffer.wrap(Files.readAllBytes(dump)).position(24);
        while (raw.hasRemaining()) {
            raw.getInt();
            raw.getShort();
            RecordType type = new RecordType(raw.getShort() & 0xffff);
            raw.getShort();
            int ttl = raw.getInt();
            int count = raw.getInt();
            DomainName owner = NameOctets.name(octets(raw), 0);
            for (int i = 0; i < count; i++) {
                lines.add(owner + " " + ttl + " " + type + " "
                        + HexFormat.of().formatHex(canonical(type.code(), octets(raw))));
            }
        }
        return lines;
    }

    private static byte[] octets(ByteBuffer raw) {
        byte[] octets = new byte[raw.getShort() & 0xffff];
        raw.get(octets);
        return octets;
    }

    /** Letters of names in lower case, as dnsjava does it where it knows of the names, else as their shape says. */
    private static byte[] canonical(int type, byte[] octets) {
        if (!new OctetWalk(octets, 0, octets.length).fits(Shape.of(type))) {
            return Record.newRecord(Name.root, type, 1, 0, octets).rdataToWireCanonical();
        }
        return octets;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command));
        Path folder = Path.of(".");
        if (command[0].equals(NAMED)) {
            folder = Path.of(words.removeLast());
        }
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }
}
