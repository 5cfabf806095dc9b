/** What a decision rests on: consents, requests for information and the assessment. */
@NullMarked
package dk.samvaer.visitation.web.facts;

import org.jspecify.annotations.NullMarked;
