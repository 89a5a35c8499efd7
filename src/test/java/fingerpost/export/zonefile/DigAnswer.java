package fingerpost.export.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.dns.Ttl;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A response, from dig's output or from the model, in a form in which the two can be compared: records as lines, order aside.
 */
record DigAnswer(
        String rcode, boolean authoritative, Set<String> answer, Set<String> authority, Set<String> additional) {
    static DigAnswer of(Response response) {
        return new DigAnswer(
                response.rcode().name(),
                response.authoritative(),
                lines(response.answer()),
                lines(response.authority()),
                lines(response.additional()));
    }

    static DigAnswer of(List<String> dig) {
        String status = dig.stream()
                .filter(line -> line.contains("status: "))
                .map(line -> line.replaceAll(".*status: ([A-Z]+).*", "$1"))
                .findFirst()
                .orElse("silence");
        boolean authoritative = dig.stream().anyMatch(line -> line.matches(";; flags:.* aa[ ;].*"));
        return new DigAnswer(
                status, authoritative, section(dig, "ANSWER"), section(dig, "AUTHORITY"), section(dig, "ADDITIONAL"));
    }

    private static Set<String> lines(List<RRset> sets) {
        Set<String> lines = new TreeSet<>();
        sets.forEach(set -> lines.addAll(ZoneText.lines(set)));
        return lines;
    }

    private static Set<String> section(List<String> dig, String name) {
        Set<String> lines = new TreeSet<>();
        int start = dig.indexOf(";; " + name + " SECTION:");
        for (int i = start + 1; start >= 0 && i < dig.size() && !dig.get(i).isEmpty(); i++) {
            String[] words = dig.get(i).split("\\s+", 5);
            Rdata record = Rdata.parse(RecordType.of(words[3]), words[4]);
            lines.addAll(ZoneText.lines(RRset.of(DomainName.of(words[0]), Ttl.parse(words[1]), record)));
        }
        return lines;
    }
}
