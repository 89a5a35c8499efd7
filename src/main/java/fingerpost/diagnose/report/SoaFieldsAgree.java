package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import java.util.Set;
import java.util.TreeSet;

/** SOA records that differ in more than the serial. */
final class SoaFieldsAgree extends LiveCheck {
    SoaFieldsAgree() {
        super("SOA03", "All servers have the same SOA", "Zonemaster CONSISTENCY02, 03, 06");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Set<String> fields = new TreeSet<>();
        Set<Long> serials = new TreeSet<>();
        survey.authorities()
                .forEach(each -> Records.data(each.records(survey.zone(), RecordType.SOA), Soa.class).stream()
                        .limit(1)
                        .forEach(soa -> {
                            fields.add(soa.withSerial(0).text());
                            serials.add(soa.serial());
                        }));
        if (fields.size() > 1) {
            seen.notice(
                    survey.zone(),
                    "The servers of " + survey.zone() + " have SOA records that differ in more than the serial"
                            + (serials.size() == 1 ? ", although the serial is the same" : "")
                            + ": secondaries then follow other timers. Let all of them load the zone anew.",
                    survey.evidence(survey.zone(), RecordType.SOA));
        }
    }
}
