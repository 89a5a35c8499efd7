package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ds;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the Internet's name space begins: the root servers and the root's trust anchors, as IANA publishes them. */
public final class RootHints {
    private static final String SHIPPED = "/fingerpost/wire/root.zone";

    private RootHints() {}

    /** The thirteen root servers with their addresses of both families. */
    public static List<NameServer> servers() {
        return servers(shipped());
    }

    /** The trust anchors of the root zone. */
    public static List<TrustAnchor> anchors() {
        return anchors(shipped());
    }

    /**
     * The root servers that a hints file names.
     *
     * @param text lines in the form of {@code named.root}: owner, optional TTL and class, type, data; comments after a semicolon
     */
    public static List<NameServer> servers(String text) {
        Map<DomainName, List<IpAddress>> servers = new LinkedHashMap<>();
        for (Line line : lines(text)) {
            if (line.type().equals(RecordType.NS)) {
                servers.putIfAbsent(DomainName.of(line.data()), new ArrayList<>());
            } else if (line.type().equals(RecordType.A) || line.type().equals(RecordType.AAAA)) {
                servers.computeIfAbsent(line.owner(), any -> new ArrayList<>()).add(IpAddress.of(line.data()));
            }
        }
        servers.values().removeIf(List::isEmpty);
        if (servers.isEmpty()) {
            throw new IllegalArgumentException(
                    "The hints name no root server with an address; write lines such as \"ns1. A 192.0.2.1\".");
        }
        return servers.entrySet().stream()
                .map(each -> new NameServer(each.getKey(), each.getValue()))
                .toList();
    }

    /** The DS records of a text of that form. */
    public static List<TrustAnchor> anchors(String text) {
        return lines(text).stream()
                .filter(line -> line.type().equals(RecordType.DS))
                .map(line -> new TrustAnchor(line.owner(), (Ds) Rdata.parse(RecordType.DS, line.data())))
                .toList();
    }

    private record Line(DomainName owner, RecordType type, String data) {}

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String each : text.split("\n", -1)) {
            number++;
            String line = each.replaceFirst(";.*", "").strip();
            if (!line.isEmpty()) {
                lines.add(line(line, number));
            }
        }
        return lines;
    }

    private static Line line(String text, int number) {
        String[] words = text.split("\\s+", -1);
        int at = 1;
        while (at < words.length && (words[at].matches("\\d+") || words[at].equalsIgnoreCase("IN"))) {
            at++;
        }
        if (at + 1 >= words.length) {
            throw new IllegalArgumentException("Line " + number + " of the hints is no record: " + text);
        }
        try {
            return new Line(
                    DomainName.of(words[0]),
                    RecordType.of(words[at]),
                    String.join(" ", List.of(words).subList(at + 1, words.length)));
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    "Line " + number + " of the hints: " + unreadable.getMessage(), unreadable);
        }
    }

    private static String shipped() {
        try (InputStream in = Objects.requireNonNull(RootHints.class.getResourceAsStream(SHIPPED))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .collect(java.util.stream.Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
