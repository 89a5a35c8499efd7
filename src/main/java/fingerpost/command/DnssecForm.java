package fingerpost.command;

import fingerpost.diagnose.dnssec.TrustHop;
import fingerpost.diagnose.dnssec.TrustLink;
import fingerpost.diagnose.dnssec.Validation;
import fingerpost.document.json.Json;
import fingerpost.document.json.Writing;
import java.util.Locale;

/** A chain of trust as JSON. */
final class DnssecForm {
    private DnssecForm() {}

    static Json of(Validation validation) {
        return new Writing()
                .text("security", validation.security().word())
                .text("reason", validation.reason())
                .list("zones", validation.links(), DnssecForm::link)
                .list("names", validation.hops(), DnssecForm::hop)
                .block();
    }

    private static Json link(TrustLink each) {
        return new Writing()
                .text("zone", each.zone())
                .text("security", each.security().word())
                .text("cause", cause(each.judgement().cause()))
                .text("reason", each.reason())
                .texts("ds", each.ds().stream().map(ds -> ds.text()).toList())
                .texts(
                        "keys",
                        each.keys().stream()
                                .map(key -> String.valueOf(key.tag()))
                                .toList())
                .flat();
    }

    private static Json hop(TrustHop each) {
        return new Writing()
                .text("name", each.question().name())
                .text("type", each.question().type())
                .text("zone", each.zone())
                .text("security", each.security().word())
                .text("cause", cause(each.judgement().cause()))
                .text("reason", each.reason())
                .flat();
    }

    private static String cause(Enum<?> cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
