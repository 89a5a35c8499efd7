package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Servers with different serials. */
final class SerialsAgree extends LiveCheck {
    SerialsAgree() {
        super("SOA02", "All servers have the same version of the zone", "RFC 1982; Zonemaster CONSISTENCY01");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Map<Long, List<Witness>> serials = new LinkedHashMap<>();
        survey.authorities()
                .forEach(each -> Records.data(each.records(survey.zone(), RecordType.SOA), Soa.class).stream()
                        .findFirst()
                        .ifPresent(soa -> serials.computeIfAbsent(soa.serial(), any -> new ArrayList<>())
                                .add(each)));
        if (serials.size() > 1) {
            long newest = newest(serials.keySet());
            String behind = serials.entrySet().stream()
                    .filter(each -> each.getKey() != newest)
                    .map(each -> Spoken.hosts(each.getValue()) + " at " + each.getKey())
                    .collect(Collectors.joining("; "));
            seen.warning(
                    survey.zone(),
                    "The servers of " + survey.zone() + " have different versions of it. The newest has the serial "
                            + newest + "; behind it are " + behind
                            + ". Clients get old or new answers by chance. If this lasts, see why the zone is not"
                            + " transferred.",
                    survey.evidence(survey.zone(), RecordType.SOA));
        }
    }

    private static long newest(Set<Long> serials) {
        long newest = serials.iterator().next();
        for (long each : serials) {
            newest = isNewer(each, newest) ? each : newest;
        }
        return newest;
    }

    /** Serial number arithmetic: the numbers run in a circle. */
    static boolean isNewer(long one, long other) {
        long ahead = (one - other) & 0xffffffffL;
        return ahead != 0 && ahead < 0x80000000L;
    }
}
