package fingerpost.prove.dns;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rcode;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.wire.Message;
import fingerpost.wire.ResourceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a response says, in a form in which the design's and a server's can be compared.
 *
 * @param content all of it for a person, the order of records aside
 * @param first the first record of the type asked for; empty where there is none
 */
record Saying(String content, String first) {
    static Saying of(Response response) {
        return of(
                response.question().type(),
                response.rcode().name(),
                response.authoritative(),
                lines(response.answer()),
                lines(response.authority()));
    }

    static Saying of(RecordType asked, Optional<Message> message) {
        return message.map(each -> of(
                        asked,
                        each.rcodeText(),
                        each.flags().authoritative(),
                        each.answer().stream().map(Line::of).toList(),
                        each.authority().stream().map(Line::of).toList()))
                .orElseGet(() -> new Saying("no answer", ""));
    }

    private record Line(DomainName owner, RecordType type, long ttl, String data) {
        static Line of(ResourceRecord record) {
            String data = record.rdata().map(Rdata::text).orElse(record.text());
            return new Line(record.owner(), record.type(), record.ttl().seconds(), data);
        }

        @Override
        public String toString() {
            return owner + " " + ttl + " " + type + " " + data;
        }
    }

    private static List<Line> lines(List<RRset> sets) {
        List<Line> lines = new ArrayList<>();
        for (RRset set : sets) {
            set.rdata()
                    .forEach(each -> lines.add(
                            new Line(set.owner(), set.type(), set.ttl().seconds(), each.text())));
        }
        return lines;
    }

    private static Saying of(
            RecordType asked, String rcode, boolean authoritative, List<Line> answer, List<Line> authority) {
        String first = answer.stream()
                .filter(each -> each.type.equals(asked))
                .map(Line::data)
                .findFirst()
                .orElse("");
        boolean fine = rcode.equals(Rcode.NOERROR.name());
        List<String> parts =
                new ArrayList<>(answer.stream().map(Line::toString).sorted().toList());
        boolean refers = fine && !authoritative && answer.isEmpty() && has(authority, RecordType.NS);
        if (refers) {
            parts.add("referral");
            authority.stream()
                    .filter(each -> each.type.equals(RecordType.NS))
                    .map(Line::toString)
                    .sorted()
                    .forEach(parts::add);
        } else if (!fine) {
            parts.add(rcode);
        } else if (first.isEmpty() && !(asked.equals(RecordType.ANY) && !answer.isEmpty())) {
            parts.add("no data");
        }
        authority.stream()
                .filter(each -> each.type.equals(RecordType.SOA))
                .findFirst()
                .ifPresent(soa -> parts.add("kept " + soa.ttl + " s"));
        return new Saying(String.join("; ", parts), first);
    }

    private static boolean has(List<Line> lines, RecordType type) {
        return lines.stream().anyMatch(each -> each.type.equals(type));
    }
}
