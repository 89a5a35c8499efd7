package fingerpost.wire.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** The certification authorities that clients know: where chains of certificates have to lead. */
public record Authorities(Set<X509Certificate> certificates) {
    public Authorities {
        certificates = Set.copyOf(certificates);
    }

    /** Those that Java brings: the programme of Mozilla, as most clients have it. */
    public static Authorities usual() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
            factory.init((@Nullable KeyStore) null);
            return new Authorities(Arrays.stream(factory.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .map(X509TrustManager.class::cast)
                    .flatMap(each -> Arrays.stream(each.getAcceptedIssuers()))
                    .collect(Collectors.toSet()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** These and no others: PEM, one or more certificates. */
    public static Authorities ofPem(String pem) {
        try {
            return new Authorities(CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .collect(Collectors.toSet()));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("The certificates cannot be read; PEM is expected.", unreadable);
        }
    }
}
