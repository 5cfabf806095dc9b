package dk.samvaer.visitation.domain.cases;

/** An event of a case, in one family for each part of the case. */
public sealed interface CaseEvent
        permits IntakeEvent,
                AssessmentEvent,
                DecisionEvent,
                GrantEvent,
                ReassessmentEvent,
                CaseAdministrationEvent,
                ExternalFact {}
