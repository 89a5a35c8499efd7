package fingerpost.dns;

class TlsaTest extends HexAtEndContract {
    TlsaTest() {
        super(RecordType.TLSA, 255, "usage", "selector", "matching type", "data");
    }

    @Override
    Rdata made(int first, int second, int third, String hex) {
        return new Tlsa(first, second, third, hex);
    }
}
