package fingerpost.command;

import fingerpost.diagnose.dnssec.Judgement;
import fingerpost.diagnose.dnssec.TrustHop;
import fingerpost.diagnose.dnssec.TrustLink;
import fingerpost.diagnose.dnssec.Validation;

/** A chain of trust as a person reads it: zone by zone, name by name, and the conclusion. */
final class DnssecText {
    /** The longest state is {@code indeterminate}. */
    private static final int STATE = 15;

    private DnssecText() {}

    static String of(Validation validation) {
        StringBuilder text = new StringBuilder("\nDNSSEC\n");
        for (TrustLink each : validation.links()) {
            text.append("  zone ").append(each.zone()).append('\n').append(judgement(each.judgement()));
        }
        for (TrustHop each : validation.hops()) {
            text.append("  ").append(each.question()).append('\n').append(judgement(each.judgement()));
        }
        return text.append(validation.security().word())
                .append(". ")
                .append(Rows.count(validation.packets(), "packet"))
                .append(" more.")
                .toString();
    }

    private static String judgement(Judgement judgement) {
        String state = "    " + Rows.cell(judgement.security().word(), STATE);
        return state + Rows.paragraph(judgement.reason(), state.length()).strip() + "\n";
    }
}
