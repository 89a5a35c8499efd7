package fingerpost.diagnose.web;

import java.util.List;

/** The checks of what stands behind the addresses, in the order of the catalogue. */
final class WebChecks {
    static final List<WebCheck> ALL = List.of(
            new V6Reachable(),
            new FamiliesAgree(),
            new DeadMember(),
            new IssuerAllowed(),
            new BindingReachable(),
            new HintsReachable(),
            new CertificateCovers(),
            new DesignedNamesCovered(),
            new CertificateSound(),
            new NamelessGreeting(),
            new StatusEqual(),
            new RedirectsArrive(),
            new StrangersServed());

    private WebChecks() {}
}
