package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A name with a CNAME and other records. */
final class CnameWithOtherData extends LiveCheck {
    CnameWithOtherData() {
        super("CN01", "An alias stands alone at its name", "RFC 1034 section 3.6.2; RFC 2181 section 10.1");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (Witness each : survey.authorities()) {
            for (DomainName name : survey.names()) {
                if (name.equals(survey.zone())) {
                    continue;
                }
                Set<RecordType> types = new TreeSet<>();
                List<Exchange> evidence = new ArrayList<>();
                each.said().forEach((probe, exchange) -> {
                    if (probe.name().equals(name)) {
                        exchange.message()
                                .ifPresent(message -> message.answer().stream()
                                        .filter(it -> it.owner().equals(name)
                                                && it.type().code() != RRSIG)
                                        .forEach(it -> types.add(it.type())));
                        evidence.add(exchange);
                    }
                });
                if (types.contains(RecordType.CNAME) && types.size() > 1) {
                    types.remove(RecordType.CNAME);
                    seen.error(
                            name,
                            each.host() + " has at " + name + " a CNAME and also " + Spoken.list(types)
                                    + ". What a resolver answers depends on what it asked first. Keep the alias alone, or"
                                    + " the records.",
                            evidence);
                }
            }
        }
    }

    /** Signatures stand beside every record. */
    private static final int RRSIG = 46;
}
