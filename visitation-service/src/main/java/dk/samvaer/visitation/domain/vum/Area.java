package dk.samvaer.visitation.domain.vum;

/** The parts of life that version 2.0 of the method groups its themes by, each with what to keep in mind when a theme is scored. */
// AS-03, AS-08
public enum Area {
    FUNCTIONS(
            Term.of("Funktioner og forhold", "Functions and conditions"),
            Term.of(
                    "Vurderes uden nogen form for hjælp, hjælpemidler eller medicin.",
                    "Scored without any help, aids or medicine.")),
    ACTIVITY(
            Term.of("Aktivitet og deltagelse", "Activity and participation"),
            Term.of(
                    "Vurderes med medicin og hjælpemidler, men uden støtte fra tilbud eller netværk.",
                    "Scored with medicine and aids, but without support from offers or network.")),
    ENVIRONMENT(
            Term.of("Omgivelsesfaktorer", "Environmental factors"),
            Term.of("Beskrives, men scores ikke.", "Described, not scored."));

    private final Term term;
    private final Term help;

    Area(Term term, Term help) {
        this.term = term;
        this.help = help;
    }

    public Term term() {
        return term;
    }

    public Term help() {
        return help;
    }
}
