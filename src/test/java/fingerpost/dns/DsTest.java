package fingerpost.dns;

class DsTest extends HexAtEndContract {
    DsTest() {
        super(RecordType.DS, 65535, "key tag", "algorithm", "digest type", "digest");
    }

    @Override
    Rdata made(int first, int second, int third, String hex) {
        return new Ds(first, second, third, hex);
    }
}
