package fingerpost.wire.web;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where chains lead, as clients would find out, the certificate's own dates set aside: an expired one may be well signed. */
final class ChainJudge {
    private final Set<TrustAnchor> anchors;

    ChainJudge(Authorities authorities) {
        this.anchors = authorities.certificates().stream()
                .map(each -> new TrustAnchor(each, null))
                .collect(Collectors.toSet());
    }

    /** The server's own certificate first, the others in any order. */
    ChainTrust judge(List<X509Certificate> chain, Instant now) {
        X509Certificate own = chain.getFirst();
        if (leadsToAnchor(chain, within(own, now))) {
            return ChainTrust.KNOWN;
        }
        if (signsItself(own)) {
            return ChainTrust.SELF_SIGNED;
        }
        return signsItself(top(chain)) ? ChainTrust.UNKNOWN_AUTHORITY : ChainTrust.INCOMPLETE;
    }

    private boolean leadsToAnchor(List<X509Certificate> chain, Instant moment) {
        X509Certificate own = chain.getFirst();
        if (anchors.isEmpty() || anchors.stream().anyMatch(each -> own.equals(each.getTrustedCert()))) {
            return !anchors.isEmpty();
        }
        try {
            X509CertSelector wanted = new X509CertSelector();
            wanted.setCertificate(own);
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, wanted);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(chain)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(moment));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException noPath) {
            return false;
        }
    }

    private static Instant within(X509Certificate own, Instant now) {
        Instant first = own.getNotBefore().toInstant();
        Instant last = own.getNotAfter().toInstant();
        return now.isBefore(first) ? first : now.isAfter(last) ? last : now;
    }

    /** The last certificate on the way from issuer to issuer among those sent. */
    private static X509Certificate top(List<X509Certificate> chain) {
        X509Certificate at = chain.getFirst();
        Set<X509Certificate> seen = new HashSet<>();
        while (seen.add(at)) {
            X509Certificate below = at;
            Optional<X509Certificate> issuer = chain.stream()
                    .filter(each -> each.getSubjectX500Principal().equals(below.getIssuerX500Principal()))
                    .findFirst();
            at = issuer.orElse(at);
        }
        return at;
    }

    private static boolean signsItself(X509Certificate certificate) {
        if (!certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            return false;
        }
        try {
            certificate.verify(certificate.getPublicKey());
            return true;
        } catch (GeneralSecurityException otherKey) {
            return false;
        }
    }
}
