package balie.response.people;

import balie.platform.session.ClientTransactions;
import balie.platform.session.Problem;
import balie.platform.session.VisibleClients;
import balie.response.audit.Action;
import balie.response.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Gives the operator's programs a token in exchange for the operator's secret, which lies in the data folder. */
@Path("/session/operator")
class OperatorResource {
    private static final String BEARER = "Bearer ";

    private final PeopleConfig config;
    private final Tokens tokens;
    private final AuditTrail audit;
    private final ClientTransactions transactions;

    OperatorResource(PeopleConfig config, Tokens tokens, AuditTrail audit, ClientTransactions transactions) {
        this.config = config;
        this.tokens = tokens;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** A token, as programs read it. */
    record Given(String token, String expiresAt) {}

    @POST
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public Response signIn(@HeaderParam("Authorization") String shown) throws Exception {
        if (!isOperator(shown))
            return Problem.of(Response.Status.UNAUTHORIZED, "That is not the operator's token.")
                    .toResponse();
        transactions.call(VisibleClients.ALL, () -> {
            audit.record("operator", Action.OPERATOR_SIGNED_IN, "operator");
            return null;
        });
        var token = tokens.ofOperator();
        return Response.ok(new Given(token.text(), token.expiresAt().toString()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private boolean isOperator(String shown) {
        return shown != null
                && shown.startsWith(BEARER)
                && config.operatorTokenSha256()
                        .map(expected -> new Secret(shown.substring(BEARER.length())).hashesTo(expected))
                        .orElse(false);
    }
}
