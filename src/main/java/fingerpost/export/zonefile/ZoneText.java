package fingerpost.export.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.CommentText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a zone file (RFC 1035 section 5.1) in the part of the language that every server reads alike: one record to a
 * line with owner, TTL, class and type, all names absolute, line feeds only. The SOA comes first, then the NS of the apex and
 * their addresses, then the names in canonical order (RFC 4034 section 6.1). The same zone gives the same text.
 */
final class ZoneText {
    private final StringBuilder text = new StringBuilder();
    private final Optional<Remarked> remarked;
    private String lastRemark = "";
    private DomainName lastOwner = DomainName.ROOT;

    private ZoneText(Optional<Remarked> remarked) {
        this.remarked = remarked;
    }

    static String of(PlainZone zone, Ttl defaultTtl, String heading) {
        return of(zone, defaultTtl, heading, Optional.empty(), List.of());
    }

    /**
     * The text with the remarks of its entries.
     *
     * @param lines the remarks of the lines that these name
     */
    static String of(PlainZone zone, Ttl defaultTtl, String heading, Optional<Remarked> remarked, List<String> lines) {
        ZoneText file = new ZoneText(remarked);
        file.comment(heading);
        lines.forEach(file::remark);
        for (RecordType type : zone.missing()) {
            file.comment("No server loads this zone: it has no " + type + " record that can be used.");
        }
        file.line("$ORIGIN " + NameText.of(zone.apex()));
        file.line("$TTL " + defaultTtl);
        inOrder(zone).forEach(file::records);
        file.leftOut(zone.leftOut());
        remarked.map(Remarked::rest).orElse(List.of()).forEach(file::remark);
        return file.text.toString();
    }

    /** The records of a set, one to a line, without line feeds. */
    static List<String> lines(RRset set) {
        String before = NameText.of(set.owner()) + " " + set.ttl() + " IN " + set.type() + " ";
        List<String> lines = new ArrayList<>(set.rdata().size());
        for (Rdata record : set.rdata()) {
            lines.add(before + NameText.in(record));
        }
        return lines;
    }

    private static List<Candidate> inOrder(PlainZone zone) {
        Set<DomainName> servers = new HashSet<>();
        zone.records().stream()
                .map(Candidate::set)
                .filter(set -> rank(set, zone.apex(), Set.of()) == 1)
                .flatMap(set -> set.rdata().stream())
                .forEach(record -> record.target().ifPresent(servers::add));
        return zone.records().stream()
                .sorted(Comparator.<Candidate>comparingInt(each -> rank(each.set(), zone.apex(), servers))
                        .thenComparing(each -> each.set().owner())
                        .thenComparing(each -> each.set().type()))
                .toList();
    }

    private static int rank(RRset set, DomainName apex, Set<DomainName> servers) {
        boolean atApex = set.owner().equals(apex);
        if (atApex && set.type().equals(RecordType.SOA)) {
            return 0;
        }
        if (atApex && set.type().equals(RecordType.NS)) {
            return 1;
        }
        boolean address = set.type().equals(RecordType.A) || set.type().equals(RecordType.AAAA);
        return address && servers.contains(set.owner()) ? 2 : 3;
    }

    private void records(Candidate candidate) {
        RRset set = candidate.set();
        if (!set.owner().equals(lastOwner) && set.owner().toString().contains("xn--")) {
            comment(set.owner().unicode());
        }
        if (!candidate.remark().isEmpty()
                && !(candidate.remark().equals(lastRemark) && set.owner().equals(lastOwner))) {
            comment(candidate.remark());
        }
        remarked.map(all -> all.tell(candidate.entries())).orElse(List.of()).forEach(this::remark);
        lastOwner = set.owner();
        lastRemark = candidate.remark();
        candidate.lines().forEach(this::line);
    }

    private void leftOut(List<LeftOut> all) {
        for (LeftOut each : all) {
            line("");
            comment("Left out: " + each.reason());
            each.lines().forEach(record -> line("; " + record));
        }
    }

    private void comment(String words) {
        String plain = CommentText.of(words);
        line("; " + (plain.startsWith(Remarking.MARK) ? "- " : "") + plain);
    }

    private void remark(String words) {
        line("; " + words);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
