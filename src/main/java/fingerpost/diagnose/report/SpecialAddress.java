package fingerpost.diagnose.report;

import fingerpost.check.SpecialAddresses;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import java.util.Optional;

/** A public name with an address that works only somewhere. */
final class SpecialAddress extends LiveCheck {
    SpecialAddress() {
        super("IP04", "Public names have public addresses", "RFC 6890; Zonemaster ADDRESS01");
    }

    @Override
    void look(Survey survey, Seen seen) {
        if (survey.isPrivate()) {
            seen.notTested("This is a private network.");
            return;
        }
        for (DomainName name : survey.names()) {
            for (IpAddress address : survey.addresses(name)) {
                SpecialAddresses.reason(address)
                        .or(() -> SpecialAddresses.isForDocumentation(address)
                                ? Optional.of("is for documentation")
                                : Optional.empty())
                        .ifPresent(why -> seen.warning(
                                name,
                                name + " has the address " + address + ", which " + why
                                        + ". From outside it leads nowhere, or to a machine of the client's own network."
                                        + " Give it a public address, or keep the name in an inner zone.",
                                survey.evidence(name)));
            }
        }
    }
}
