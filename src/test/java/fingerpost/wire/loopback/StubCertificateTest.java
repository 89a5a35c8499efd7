package fingerpost.wire.loopback;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class StubCertificateTest {
    @Test
    void itSignsItselfAndItsKeyFits() throws Exception {
        StubCertificate stub = StubCertificate.make();
        X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(stub.chain().getBytes(StandardCharsets.US_ASCII)));
        certificate.verify(certificate.getPublicKey());
        certificate.checkValidity();
        byte[] key = Base64.getMimeDecoder().decode(stub.key().replaceAll("-----[A-Z ]+-----", ""));
        Signature signer = Signature.getInstance("SHA256withECDSA");
        signer.initSign(KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key)));
        signer.update((byte) 1);
        byte[] signature = signer.sign();
        signer.initVerify(certificate);
        signer.update((byte) 1);
        assertThat(signer.verify(signature)).isTrue();
    }

    @Test
    void itCoversTheNamesAndAddressesItIsMadeFor() throws Exception {
        StubCertificate stub = StubCertificate.make(
                "Büro",
                List.of("www.example.com", "*.example.org"),
                List.of(IpAddress.of("127.0.0.1"), IpAddress.of("::1")));
        X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(stub.chain().getBytes(StandardCharsets.US_ASCII)));
        assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=Büro");
        assertThat(certificate.getSubjectAlternativeNames())
                .extracting(each -> each.getLast().toString())
                .containsExactly("www.example.com", "*.example.org", "127.0.0.1", "0:0:0:0:0:0:0:1");
    }
}
