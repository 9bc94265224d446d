-- The dashboard counts the negative posts of ninety days that nobody answered; without this it reads every post of those days.
create index mention_fact_negative on mention_fact (generation, client_id, published_at) include (mention_id)
    where sentiment = 'NEGATIVE' and concerning and not withdrawn;
