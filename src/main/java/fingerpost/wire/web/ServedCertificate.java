package fingerpost.wire.web;

import fingerpost.dns.DomainName;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/**
 * A certificate as a server showed it.
 *
 * @param subject and {@code issuer} in the form of RFC 2253
 * @param organisation the issuer's O, which is how authorities are recognised
 * @param names the DNS names of its subject alternative name, lower case, as written there
 * @param notBefore and {@code notAfter} bound its validity
 * @param fingerprint SHA-256, hexadecimal
 */
public record ServedCertificate(
        String subject,
        String issuer,
        Optional<String> organisation,
        List<String> names,
        Instant notBefore,
        Instant notAfter,
        String fingerprint) {
    private static final int DNS_NAME = 2;

    public ServedCertificate {
        names = List.copyOf(names);
    }

    static ServedCertificate of(X509Certificate certificate) {
        try {
            X500Principal issuer = certificate.getIssuerX500Principal();
            return new ServedCertificate(
                    certificate.getSubjectX500Principal().getName(),
                    issuer.getName(),
                    organisation(issuer),
                    names(certificate),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant(),
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Whether a client that wants this host accepts it by name: one of its DNS names is the host, or a wildcard for exactly one
     * label (RFC 9525 section 6.3). The subject's common name never counts.
     */
    public boolean covers(DomainName host) {
        String wanted = host.host();
        String above = wanted.substring(wanted.indexOf('.') + 1);
        boolean wild = !host.isWildcard() && host.labels().size() > 1;
        return names.stream().anyMatch(name -> name.equals(wanted) || (wild && name.equals("*." + above)));
    }

    private static List<String> names(X509Certificate certificate) {
        List<String> names = new ArrayList<>();
        try {
            Collection<List<?>> all = certificate.getSubjectAlternativeNames();
            if (all != null) {
                for (List<?> each : all) {
                    if (each.get(0) instanceof Integer kind && kind == DNS_NAME && each.get(1) instanceof String name) {
                        names.add(name.toLowerCase(Locale.ROOT));
                    }
                }
            }
        } catch (CertificateParsingException unreadable) {
            return List.of();
        }
        return names;
    }

    private static Optional<String> organisation(X500Principal name) {
        try {
            return new LdapName(name.getName())
                    .getRdns().stream()
                            .filter(each -> each.getType().equalsIgnoreCase("O"))
                            .map(Rdn::getValue)
                            .filter(String.class::isInstance)
                            .map(String.class::cast)
                            .findFirst();
        } catch (InvalidNameException unreadable) {
            return Optional.empty();
        }
    }
}
