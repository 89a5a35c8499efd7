package fingerpost.diagnose.trace;

import fingerpost.check.SpecialAddresses;
import fingerpost.dns.IpAddress;
import fingerpost.wire.ResolutionProfile;
import java.util.Optional;

/** Whether an address that somebody else's delegation names may be asked: a public one may not send us into private networks. */
final class Admission {
    private Admission() {}

    /** Why it is not asked; empty if it is. The root servers and mapped addresses are the person's own choice. */
    static Optional<String> refusal(IpAddress address, ZoneServers zone, ResolutionProfile profile) {
        boolean chosen = zone.referral().isEmpty()
                || profile.addresses().containsKey(address)
                || profile.scope() == ResolutionProfile.Scope.PRIVATE;
        if (chosen) {
            return Optional.empty();
        }
        Optional<String> reason = SpecialAddresses.reason(address);
        return reason.isEmpty() && SpecialAddresses.isForDocumentation(address)
                ? Optional.of("is for documentation")
                : reason;
    }
}
