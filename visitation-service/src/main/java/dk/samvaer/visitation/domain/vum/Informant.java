package dk.samvaer.visitation.domain.vum;

/** Who provided what an assessment says of a theme (kilde). */
public enum Informant {
    CITIZEN("25b4e705-2e9a-47a2-b11a-c829316b9d3a", "Borger", "Citizen"),
    CASEWORKER("f6ea2920-7dde-491e-a489-6b99a3904069", "Sagsbehandler", "Caseworker"),
    SUPPLIER("f00a6844-1005-401d-965d-1c5859df7beb", "Udfører", "Supplier"),
    OTHER("63338442-7b2e-405b-acc0-142361ef19f1", "Andre", "Others");

    private final Term term;

    Informant(String code, String danish, String english) {
        this.term = new Term(code, danish, english);
    }

    public Term term() {
        return term;
    }
}
