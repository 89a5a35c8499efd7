package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Records that belong together with different TTLs. */
final class DifferingTtl extends LiveCheck {
    DifferingTtl() {
        super("TTL01", "Records of one set have one TTL, on all servers", "RFC 2181 section 5.2");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName name : survey.names()) {
            for (RecordType type :
                    List.of(RecordType.A, RecordType.AAAA, RecordType.MX, RecordType.TXT, RecordType.NS)) {
                Set<Ttl> within = new TreeSet<>();
                Set<Ttl> all = new TreeSet<>();
                for (Witness each : survey.authorities()) {
                    Set<Ttl> own = new TreeSet<>();
                    each.records(name, type).forEach(it -> own.add(it.ttl()));
                    within.addAll(own.size() > 1 ? own : Set.of());
                    all.addAll(own);
                }
                if (!within.isEmpty()) {
                    seen.warning(
                            name,
                            "The records " + name + " " + type + " belong together but have different TTLs: "
                                    + Spoken.list(within)
                                    + " s. Caches may drop some of them and keep others. Give all the"
                                    + " same.",
                            survey.evidence(name, type));
                } else if (all.size() > 1) {
                    seen.notice(
                            name,
                            "The servers give " + name + " " + type + " different TTLs: " + Spoken.list(all)
                                    + " s. When caches forget is chance. Let all servers load the zone anew.",
                            survey.evidence(name, type));
                }
            }
        }
    }
}
