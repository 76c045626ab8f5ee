/// Weights found by logistic regression over labelled turns; see `EvidenceWeights`.
extension EvidenceWeights {
    static let sumTable = #"""
        -10
        -79 a plural
        -46 a1 !
        27 a1 's
        8 a1 ,
        -14 a1 -
        -10 a1 .
        73 a1 <day>
        -54 a1 <num>
        33 a1 <span>
        10 a1 <stretch>
        -14 a1 >
        15 a1 ?
        27 a1 a
        -17 a1 and
        -9 a1 at
        18 a1 behind
        -8 a1 bills
        26 a1 by
        11 a1 comes
        7 a1 due
        5 a1 each
        21 a1 even
        42 a1 every
        -8 a1 for
        -14 a1 from
        -5 a1 goes
        -6 a1 i
        -24 a1 if
        -11 a1 in
        11 a1 instead
        -26 a1 invoices
        34 a1 is
        31 a1 isn't
        10 a1 it
        -8 a1 left
        -15 a1 lots
        -26 a1 more
        24 a1 now
        -19 a1 of
        9 a1 on
        -32 a1 once
        -10 a1 or
        9 a1 out
        -16 a1 over
        -30 a1 payments
        5 a1 please
        4 a1 plus
        -11 a1 that
        22 a1 then
        -29 a1 thing
        -21 a1 times
        24 a1 to
        -12 a1 was
        10 a1 when
        -5 a1 who
        -6 a1 with
        6 a1 would
        18 a1 you
        -10 a2 's
        -12 a2 ,
        -32 a2 .
        -28 a2 :
        23 a2 <day>
        -6 a2 <num>
        32 a2 <span>
        29 a2 <stretch>
        -34 a2 <sum>
        16 a2 >
        -8 a2 ?
        -20 a2 a
        6 a2 all
        24 a2 and
        5 a2 as
        16 a2 be
        5 a2 been
        -8 a2 before
        -16 a2 behind
        -6 a2 by
        -11 a2 call
        25 a2 can
        11 a2 close
        -6 a2 come
        -9 a2 could
        -7 a2 dated
        -14 a2 do
        32 a2 due
        -13 a2 each
        4 a2 every
        -4 a2 for
        4 a2 full
        8 a2 good
        -9 a2 i
        -10 a2 i'd
        -19 a2 i'll
        10 a2 if
        -21 a2 in
        -29 a2 is
        27 a2 it
        13 a2 just
        14 a2 late
        -8 a2 missed
        24 a2 month
        4 a2 more
        -5 a2 my
        -5 a2 n
        27 a2 no
        -25 a2 ok
        26 a2 on
        10 a2 open
        18 a2 or
        -9 a2 out
        7 a2 over
        7 a2 paid
        10 a2 since
        -19 a2 so
        -16 a2 sorry
        9 a2 still
        25 a2 the
        -31 a2 them
        -8 a2 then
        10 a2 they
        -11 a2 time
        24 a2 too
        -5 a2 transfer
        13 a2 us
        -11 a2 was
        19 a2 we
        6 a2 what
        21 a2 when
        -28 a2 which
        12 a2 wire
        19 a2 yes
        -17 a2 your
        -4 a3 ,
        -35 a3 .
        35 a3 <day>
        -33 a3 <num>
        22 a3 <share>
        28 a3 <span>
        19 a3 <stretch>
        15 a3 ?
        14 a3 a
        26 a3 after
        38 a3 and
        18 a3 by
        25 a3 can
        10 a3 card
        7 a3 do
        19 a3 enough
        22 a3 from
        -8 a3 go
        7 a3 has
        -7 a3 have
        -34 a3 he
        -13 a3 i
        -12 a3 i'm
        8 a3 if
        8 a3 in
        9 a3 invoices
        22 a3 it
        26 a3 me
        -59 a3 no
        14 a3 not
        -7 a3 now
        18 a3 of
        -5 a3 off
        -18 a3 on
        -12 a3 or
        4 a3 say
        -8 a3 so
        -13 a3 take
        9 a3 than
        -32 a3 that
        -5 a3 thats
        7 a3 the
        16 a3 then
        10 a3 till
        -13 a3 to
        24 a3 was
        5 a3 we
        6 a3 what
        -11 a3 which
        -18 a3 would
        29 a3 you
        -21 aa , <day>
        -13 aa , <num>
        9 aa , <span>
        -8 aa , <sum>
        49 aa , and
        6 aa , due
        6 aa , from
        -21 aa , i
        -4 aa , i'll
        13 aa , it
        -6 aa , no
        4 aa , not
        6 aa , or
        -27 aa , so
        17 aa , sorry
        -4 aa , that
        6 aa , which
        13 aa , yes
        -16 aa . <num>
        11 aa . >
        5 aa . can
        -12 aa . i'll
        7 aa . so
        16 aa . the
        20 aa <day> ,
        -5 aa <day> .
        23 aa <day> <day>
        6 aa <day> ?
        6 aa <day> by
        -9 aa <num> ,
        -48 aa <num> .
        4 aa <num> <num>
        33 aa <span> <span>
        7 aa <stretch> <stretch>
        -14 aa > >
        -5 aa ? >
        21 aa ? no
        13 aa and we
        8 aa at <sum>
        8 aa behind >
        18 aa by <day>
        6 aa by transfer
        7 aa due <day>
        6 aa each ,
        7 aa every <day>
        7 aa every <span>
        17 aa every month
        -33 aa for <num>
        22 aa for the
        -20 aa from <day>
        24 aa i can
        24 aa in <num>
        5 aa in <stretch>
        8 aa instead of
        -10 aa invoices ,
        11 aa it is
        -14 aa lots of
        -10 aa n <num>
        6 aa now ,
        -8 aa of <num>
        7 aa of that
        40 aa of the
        -31 aa of them
        27 aa on <day>
        8 aa on it
        -40 aa on the
        8 aa out of
        -8 aa payments of
        -18 aa then ,
        29 aa then .
        -8 aa times ,
        -4 aa times .
        16 alone
        -9 b1 !
        26 b1 's
        88 b1 ,
        38 b1 .
        58 b1 :
        25 b1 <
        4 b1 <day>
        -22 b1 <num>
        16 b1 ?
        -18 b1 a
        -17 b1 about
        -20 b1 after
        26 b1 all
        27 b1 another
        -9 b1 are
        -8 b1 around
        -9 b1 be
        -12 b1 before
        13 b1 but
        -24 b1 by
        -10 b1 clause
        -6 b1 do
        -37 b1 ending
        -7 b1 first
        46 b1 for
        20 b1 full
        15 b1 get
        -8 b1 good
        -8 b1 got
        13 b1 have
        -19 b1 i'm
        -4 b1 if
        -35 b1 in
        -52 b1 inv
        -51 b1 invoice
        22 b1 is
        11 b1 it
        12 b1 its
        6 b1 just
        -24 b1 last
        28 b1 like
        -14 b1 me
        11 b1 my
        -4 b1 n
        -34 b1 net
        -4 b1 new
        -9 b1 next
        9 b1 no
        7 b1 not
        -32 b1 number
        49 b1 of
        -7 b1 ok
        21 b1 other
        -30 b1 over
        11 b1 owes
        -6 b1 page
        -14 b1 paid
        21 b1 pay
        -9 b1 plus
        18 b1 put
        17 b1 remaining
        -7 b1 say
        -21 b1 section
        10 b1 see
        24 b1 send
        17 b1 so
        19 b1 take
        -32 b1 thanks
        12 b1 that
        21 b1 thats
        72 b1 the
        21 b1 then
        -8 b1 this
        -16 b1 to
        -4 b1 try
        30 b1 us
        7 b1 was
        12 b1 whole
        -20 b1 with
        10 b1 would
        -16 b1 you
        -9 b1 you're
        -20 b2 ,
        -5 b2 <day>
        -9 b2 <num>
        17 b2 <span>
        20 b2 <stretch>
        -12 b2 <sum>
        25 b2 ?
        -6 b2 a
        -14 b2 about
        5 b2 account
        -7 b2 and
        -9 b2 are
        -14 b2 at
        11 b2 balance
        -7 b2 between
        8 b2 bill
        -10 b2 but
        27 b2 can
        21 b2 can't
        -17 b2 card
        4 b2 could
        5 b2 do
        -15 b2 done
        12 b2 down
        11 b2 fee
        13 b2 for
        7 b2 go
        -20 b2 got
        25 b2 he
        12 b2 how
        -13 b2 i
        6 b2 if
        -24 b2 in
        5 b2 instead
        -13 b2 invoices
        14 b2 is
        -6 b2 it
        -7 b2 know
        8 b2 lots
        6 b2 make
        -4 b2 me
        20 b2 no
        -7 b2 not
        5 b2 now
        -6 b2 number
        -26 b2 of
        -4 b2 off
        -15 b2 ok
        -4 b2 on
        6 b2 out
        9 b2 part
        -10 b2 payments
        20 b2 perfect
        -25 b2 right
        9 b2 she
        -15 b2 so
        4 b2 take
        10 b2 that
        12 b2 the
        17 b2 there
        17 b2 to
        -25 b2 up
        -15 b2 we
        -4 b2 what
        -4 b2 which
        6 b2 with
        -4 b2 would
        37 b2 yes
        30 b2 you
        -10 b3 's
        17 b3 ,
        12 b3 -
        36 b3 .
        8 b3 :
        -40 b3 <
        -10 b3 <clock>
        23 b3 <day>
        17 b3 <num>
        4 b3 <pct>
        5 b3 <share>
        22 b3 <span>
        38 b3 <stretch>
        -51 b3 <sum>
        10 b3 ?
        21 b3 a
        -5 b3 about
        -24 b3 and
        -8 b3 any
        -4 b3 back
        -12 b3 be
        5 b3 by
        -6 b3 call
        7 b3 can
        12 b3 card
        -4 b3 clear
        28 b3 could
        4 b3 date
        12 b3 from
        22 b3 go
        6 b3 good
        -4 b3 he
        -6 b3 he'll
        25 b3 i
        -17 b3 i'll
        11 b3 if
        4 b3 invoice
        -11 b3 is
        14 b3 it
        14 b3 late
        10 b3 leave
        18 b3 let
        -8 b3 me
        -6 b3 my
        11 b3 not
        -5 b3 now
        -42 b3 of
        22 b3 off
        -18 b3 ok
        15 b3 on
        8 b3 only
        -6 b3 pay
        25 b3 plus
        4 b3 rest
        -30 b3 so
        5 b3 thank
        -20 b3 that
        6 b3 the
        9 b3 then
        10 b3 there
        4 b3 this
        22 b3 to
        -35 b3 too
        11 b3 u
        -4 b3 we
        18 b3 when
        -17 b3 would
        29 b3 you
        24 ba 's ,
        -17 ba 's .
        10 ba 's and
        -8 ba 's by
        12 ba 's on
        28 ba , ,
        -6 ba , .
        14 ba , <day>
        20 ba , <span>
        35 ba , >
        -40 ba , ?
        -16 ba , each
        6 ba , every
        -7 ba , for
        6 ba , in
        -36 ba , of
        6 ba , on
        -11 ba , payments
        -6 ba , times
        9 ba . ,
        20 ba . .
        18 ba . <day>
        21 ba . >
        -17 ba . and
        4 ba . by
        -4 ba . more
        19 ba . now
        29 ba . on
        32 ba : ,
        14 ba : <day>
        16 ba : on
        -21 ba < !
        46 ba < 's
        -35 ba < ,
        13 ba < .
        16 ba < >
        26 ba < ?
        10 ba < by
        10 ba < is
        4 ba < it
        11 ba < of
        -57 ba < on
        -4 ba < payments
        -9 ba < then
        5 ba <day> ,
        -4 ba <num> ,
        4 ba <num> .
        -18 ba <num> <num>
        7 ba all of
        -5 ba and ,
        -23 ba and .
        15 ba and in
        -6 ba and on
        22 ba at ,
        -14 ba at <span>
        7 ba be .
        -11 ba first <day>
        26 ba for ,
        24 ba for .
        -5 ba in >
        -5 ba invoice ,
        14 ba is ,
        4 ba is .
        -12 ba it .
        -6 ba last of
        23 ba like <span>
        -33 ba not .
        32 ba of ,
        34 ba of .
        -9 ba of and
        -7 ba of on
        13 ba so <day>
        6 ba so by
        5 ba so on
        6 ba that >
        -45 ba the ,
        58 ba the .
        14 ba the >
        -10 ba the ?
        -5 ba the from
        16 ba the i
        -10 ba the invoices
        11 ba the is
        5 ba the now
        -5 ba the who
        -4 ba this .
        -15 ba to ,
        4 ba to .
        11 ba with of
        -20 bb , <num>
        20 bb , all
        9 bb , and
        -10 bb , first
        17 bb , so
        29 bb , the
        19 bb , then
        20 bb . so
        7 bb . the
        25 bb < <
        12 bb < no
        -10 bb < ok
        18 bb < so
        21 bb < then
        15 bb <day> ,
        10 bb <day> .
        -5 bb <day> <day>
        18 bb <day> for
        -32 bb <num> ,
        -19 bb <num> .
        -4 bb <num> <num>
        4 bb <num> at
        24 bb <num> for
        -9 bb <num> in
        -10 bb <num> n
        32 bb <num> of
        -7 bb <span> ,
        10 bb <stretch> ,
        13 bb <sum> ,
        -14 bb about invoice
        5 bb about the
        -14 bb and the
        -14 bb and then
        6 bb balance is
        6 bb balance of
        9 bb i have
        6 bb if the
        5 bb instead of
        -10 bb invoices ,
        11 bb it ,
        15 bb it .
        -9 bb it in
        8 bb just the
        8 bb lots of
        6 bb make it
        30 bb no ,
        -9 bb no .
        20 bb now ,
        -9 bb now and
        -15 bb of the
        -8 bb off ,
        -25 bb ok so
        -9 bb on <num>
        10 bb pay the
        19 bb payments of
        7 bb so its
        36 bb that 's
        6 bb the first
        13 bb the full
        -12 bb the other
        17 bb the remaining
        12 bb the whole
        11 bb then ,
        14 bb there 's
        8 bb to the
        -44 bb up to
        10 bb what about
        -12 bb you .
        -18 bb you do
        -56 g contact
        43 g debt
        -15 g done
        -38 g expense
        -22 g income
        -15 g late
        -26 g law
        23 g offer
        22 g pay
        35 g promise
        -12 ga debt
        41 ga late
        -4 ga letter
        34 ga offer
        -15 ga pay
        18 ga promise
        -21 gb contact
        44 gb debt
        -33 gb done
        -32 gb letter
        -43 gb promise
        -21 gl contact
        7 gl debt
        -30 gl done
        -35 gl expense
        -25 gl income
        13 gl late
        -14 gl law
        -28 gl letter
        31 gl offer
        15 gl pay
        -47 gl promise
        -44 gp contact
        40 gp debt
        -28 gp done
        -28 gp expense
        -29 gp income
        -10 gp late
        -40 gp law
        -55 gp letter
        47 gp offer
        13 gp pay
        -22 gp promise
        -36 gr contact
        13 gr debt
        -28 gr late
        -12 gr law
        31 gr letter
        10 gr offer
        10 gr pay
        12 gr promise
        22 gt debt
        -47 gt done
        -19 gt expense
        -29 gt income
        -9 gt law
        9 gt letter
        16 gt pay
        28 k answers number
        -73 k digits
        -52 k digits size 0
        -105 k digits size 1
        -69 k digits size 10
        -25 k digits size 11
        -106 k digits size 2
        -36 k digits size 3
        40 k digits size 4
        203 k digits size 5
        117 k digits size 6
        29 k digits size 7
        -15 k digits size 8
        -55 k digits size 9
        147 k enlarged
        187 k looks
        -156 k one
        -5 k price
        21 k price size 10
        -22 k price size 4
        14 k price size 5
        -17 k price size 6
        142 k round
        26 k said
        -39 k said sum
        36 k scaled
        14 k scaled size 10
        11 k scaled size 8
        29 k scaled size 9
        -81 k share
        181 k sum
        -131 k sum size 0
        47 k sum size 10
        -9 k sum size 11
        -22 k sum size 2
        -46 k sum size 3
        -23 k sum size 4
        107 k sum size 5
        92 k sum size 6
        39 k sum size 7
        48 k sum size 8
        109 k sum size 9
        -107 k words
        -157 k words size 0
        -183 k words size 1
        16 k words size 10
        -6 k words size 11
        -120 k words size 2
        -22 k words size 3
        39 k words size 4
        108 k words size 5
        54 k words size 6
        76 k words size 7
        28 k words size 8
        61 k words size 9
        -5 l '
        -57 l 's
        -25 l ,
        -12 l -
        36 l <day>
        -23 l <num>
        -19 l <pct>
        15 l <share>
        -46 l <span>
        25 l <stretch>
        16 l <sum>
        5 l =
        -31 l a
        11 l able
        -28 l about
        11 l account
        -14 l after
        -6 l again
        11 l agree
        -6 l all
        -5 l am
        -16 l amount
        9 l an
        -11 l and
        27 l another
        -11 l anything
        -19 l are
        -8 l around
        13 l as
        -14 l ask
        7 l asked
        -13 l back
        -9 l balance
        -18 l be
        -26 l because
        -28 l been
        9 l before
        4 l behind
        -12 l between
        6 l bill
        -11 l both
        15 l bring
        -18 l business
        -11 l but
        -7 l by
        -4 l call
        -8 l calling
        -38 l can
        42 l can't
        12 l check
        -7 l cheque
        -10 l clause
        11 l clear
        5 l close
        -30 l comes
        -7 l contract
        51 l could
        -15 l credit
        4 l date
        -34 l day
        7 l debit
        -9 l debt
        4 l did
        6 l direct
        -53 l do
        11 l does
        -18 l don't
        -4 l dont
        -29 l double
        -15 l down
        -4 l due
        -22 l each
        -38 l ending
        10 l even
        -14 l every
        -12 l exactly
        -20 l father
        7 l fee
        6 l fees
        15 l for
        -28 l from
        23 l full
        13 l get
        -24 l give
        17 l go
        -9 l great
        -11 l had
        -9 l has
        -12 l have
        20 l he
        -9 l he'll
        -7 l helpline
        -4 l her
        -9 l his
        4 l hold
        7 l how
        -24 l i
        24 l i'd
        -28 l i'll
        -6 l i've
        43 l if
        21 l ill
        -9 l im
        -64 l in
        7 l instalments
        18 l instead
        -14 l interest
        -46 l inv
        -30 l invoice
        -21 l invoices
        11 l is
        -15 l isn't
        11 l it
        -19 l it'd
        -7 l items
        -10 l its
        -5 l just
        26 l knock
        -7 l know
        19 l late
        -7 l law
        5 l left
        15 l let
        27 l like
        10 l loan
        -8 l look
        7 l lots
        -22 l make
        6 l makes
        26 l manage
        -13 l may
        20 l maybe
        -24 l me
        6 l meanwhile
        -31 l might
        -4 l miss
        4 l month
        -20 l my
        -28 l n
        -38 l net
        -4 l new
        -9 l next
        23 l no
        -41 l not
        15 l note
        -40 l nothing
        33 l now
        -35 l number
        19 l of
        -6 l off
        -8 l oh
        -17 l ok
        -12 l oldest
        -22 l on
        33 l only
        -35 l or
        -28 l order
        24 l other
        -43 l our
        -7 l out
        -33 l over
        19 l owe
        15 l owes
        -8 l page
        -43 l paid
        18 l pay
        8 l payment
        -8 l payments
        10 l perfect
        -7 l please
        -23 l plus
        -12 l po
        8 l remaining
        -7 l rent
        6 l repayments
        7 l rest
        -9 l right
        -37 l ring
        5 l ringing
        -8 l said
        -4 l samaritans
        -12 l same
        -19 l says
        -21 l section
        18 l see
        24 l send
        16 l shall
        14 l she
        6 l shows
        -31 l sign
        -32 l since
        16 l so
        -10 l soon
        7 l sorry
        -26 l sort
        8 l speak
        13 l start
        -11 l statement
        10 l still
        7 l sum
        -35 l sure
        24 l take
        13 l talk
        13 l tell
        -7 l text
        5 l thank
        -32 l thanks
        -18 l that
        12 l that'd
        9 l thats
        56 l the
        8 l then
        -42 l theres
        -34 l think
        7 l through
        20 l til
        -15 l till
        5 l together
        -31 l too
        -6 l transfer
        -7 l try
        -11 l u
        -23 l unit
        6 l unpaid
        4 l until
        -51 l up
        -11 l ur
        15 l us
        11 l w
        5 l waive
        -17 l want
        -7 l was
        7 l way
        -16 l we
        -15 l well
        30 l were
        -34 l when
        5 l where
        -15 l which
        -17 l who
        11 l whole
        19 l why
        20 l wire
        5 l works
        7 l would
        16 l write
        29 l wrong
        9 l yeah
        -7 l you
        23 l you'd
        -28 l you're
        -4 l you've
        -7 l your
        29 nearly-alone
        -49 r !
        5 r "
        4 r 's
        -18 r (
        -14 r )
        -38 r ,
        -25 r :
        12 r <clock>
        56 r <day>
        12 r <share>
        22 r <span>
        57 r <stretch>
        -67 r <sum>
        -9 r about
        12 r account
        -15 r ach
        -4 r after
        37 r all
        -22 r already
        11 r altogether
        18 r am
        -19 r an
        -4 r and
        -17 r another
        -9 r any
        -15 r apiece
        -11 r approved
        4 r are
        30 r as
        -14 r at
        6 r away
        -37 r back
        23 r balance
        20 r bank
        -31 r be
        5 r been
        -32 r before
        4 r behind
        -6 r better
        -35 r bill
        -20 r bit
        35 r both
        21 r but
        -22 r by
        -37 r call
        -5 r calls
        15 r can
        15 r can't
        24 r card
        -7 r check
        -10 r cheque
        -5 r claim
        10 r clear
        -12 r cleared
        7 r clears
        11 r close
        23 r closed
        -11 r colleague
        -11 r come
        9 r comes
        -24 r coming
        -17 r could
        6 r courier
        18 r date
        -5 r dates
        -14 r day
        6 r direct
        18 r dispute
        -6 r do
        19 r does
        -17 r doesn't
        49 r done
        17 r down
        -7 r due
        -4 r end
        -4 r ending
        28 r enough
        -11 r equal
        11 r even
        20 r every
        -17 r exactly
        11 r fee
        -4 r fees
        -7 r file
        7 r final
        27 r fine
        10 r first
        9 r flat
        7 r follow
        -18 r for
        16 r from
        -16 r front
        23 r full
        21 r gets
        -23 r give
        37 r go
        6 r goes
        -24 r good
        -11 r got
        12 r hang
        -25 r have
        -11 r he
        10 r her
        10 r here
        -32 r him
        11 r hold
        -6 r home
        -21 r hospital
        -16 r how
        -18 r i
        21 r i'll
        -9 r i'm
        -33 r if
        15 r in
        -13 r instalments
        11 r instead
        22 r interest
        -12 r invoice
        -35 r invoices
        34 r isn't
        20 r it
        21 r just
        4 r keep
        5 r lands
        30 r last
        38 r later
        10 r leave
        9 r less
        9 r letter
        6 r letters
        36 r like
        -18 r line
        11 r lol
        5 r long
        -4 r lot
        -12 r lots
        -11 r make
        29 r makes
        5 r may
        -9 r missed
        13 r mo
        6 r money
        17 r month
        -11 r monthly
        -8 r more
        5 r mr
        -76 r my
        -10 r n
        -23 r new
        -18 r no
        -16 r nobody
        19 r not
        -13 r nothing
        18 r now
        -7 r number
        -21 r numbers
        -31 r of
        11 r off
        28 r ok
        -17 r old
        15 r oldest
        -29 r on
        -30 r once
        20 r open
        -20 r or
        -11 r other
        -5 r our
        -17 r out
        19 r outstanding
        13 r over
        -6 r overdue
        8 r owing
        -16 r paid
        23 r payday
        9 r payment
        -15 r payments
        -12 r pays
        -8 r people
        12 r please
        5 r post
        -12 r really
        16 r remaining
        -24 r rent
        -15 r rest
        5 r ring
        -22 r run
        8 r saturdays
        -18 r say
        -4 r saying
        25 r season
        7 r second
        -6 r see
        -31 r sent
        8 r settled
        -7 r settles
        -23 r signed
        19 r since
        -5 r sir
        -4 r sitting
        4 r size
        -10 r small
        -22 r so
        -17 r sorry
        18 r standing
        26 r start
        -13 r starting
        8 r stays
        -8 r still
        -4 r summer
        7 r take
        19 r takes
        18 r tell
        13 r than
        -23 r that
        19 r thats
        -17 r them
        55 r then
        27 r there
        13 r they
        -39 r thing
        -6 r tho
        13 r through
        -17 r time
        -9 r times
        -14 r to
        8 r too
        25 r transfer
        20 r u
        16 r until
        -30 r up
        -19 r ur
        -6 r us
        -21 r wait
        -18 r want
        -19 r was
        -29 r week
        -6 r weekly
        12 r went
        -26 r were
        -13 r what
        30 r when
        6 r whichever
        10 r while
        -14 r who
        -4 r whole
        -14 r will
        14 r wire
        -8 r with
        32 r won't
        -8 r work
        29 r works
        -5 r would
        -17 r wrong
        23 r yes
        -20 r you
        -11 r you're
        -14 r you've
        -40 r your
        """#

    static let dayTable = #"""
        -95
        38 a plural
        -15 a1 !
        71 a1 's
        -11 a1 ,
        -26 a1 .
        15 a1 ;
        9 a1 <clock>
        27 a1 <day>
        4 a1 <num>
        15 a1 ?
        -7 a1 about
        -47 a1 after
        29 a1 and
        -7 a1 around
        12 a1 as
        -53 a1 at
        18 a1 before
        23 a1 for
        -35 a1 i
        -9 a1 i'm
        13 a1 if
        -37 a1 in
        36 a1 is
        -19 a1 it
        22 a1 just
        39 a1 of
        7 a1 ok
        21 a1 on
        26 a1 or
        10 a1 please
        28 a1 so
        -14 a1 that
        -20 a1 the
        23 a1 then
        -6 a1 to
        25 a1 with
        48 a1 would
        -9 a1 yes
        -49 a1 you
        -13 a2 's
        -15 a2 ,
        -34 a2 .
        -20 a2 <clock>
        -11 a2 <day>
        20 a2 <num>
        40 a2 <share>
        -57 a2 <span>
        -26 a2 <stretch>
        30 a2 <sum>
        39 a2 >
        -11 a2 ?
        -10 a2 a
        4 a2 all
        44 a2 and
        -7 a2 be
        12 a2 both
        -6 a2 but
        22 a2 by
        27 a2 call
        38 a2 can
        11 a2 card
        16 a2 check
        33 a2 do
        -5 a2 each
        15 a2 fine
        37 a2 for
        11 a2 he
        -44 a2 i
        -4 a2 i'd
        34 a2 i'll
        -19 a2 i'm
        -56 a2 if
        -32 a2 in
        41 a2 is
        21 a2 it
        28 a2 its
        -6 a2 just
        12 a2 leave
        -57 a2 no
        -32 a2 nothing
        18 a2 ok
        -23 a2 on
        32 a2 or
        8 a2 rest
        -11 a2 see
        -17 a2 so
        -19 a2 still
        15 a2 sure
        -5 a2 thank
        -43 a2 that
        18 a2 the
        -20 a2 then
        -22 a2 there
        -24 a2 this
        -46 a2 to
        -15 a2 we
        5 a2 what
        -20 a2 which
        16 a2 will
        -26 a2 with
        16 a2 would
        15 a2 yes
        11 a2 you
        -7 a2 you'll
        -6 a2 you're
        -9 a2 your
        -47 a3 's
        58 a3 ,
        -24 a3 <clock>
        30 a3 <day>
        5 a3 <num>
        14 a3 <span>
        8 a3 <sum>
        17 a3 >
        32 a3 ?
        -19 a3 a
        46 a3 after
        11 a3 all
        -41 a3 and
        12 a3 at
        -10 a3 be
        -6 a3 by
        6 a3 call
        20 a3 card
        27 a3 come
        -18 a3 do
        20 a3 every
        31 a3 for
        49 a3 goes
        5 a3 got
        -25 a3 have
        -31 a3 i
        -20 a3 i'll
        -18 a3 if
        21 a3 in
        -12 a3 is
        -6 a3 it
        -36 a3 its
        4 a3 month
        -11 a3 no
        -9 a3 not
        -24 a3 of
        7 a3 on
        51 a3 or
        -20 a3 other
        4 a3 rest
        -21 a3 see
        10 a3 so
        18 a3 that
        -5 a3 the
        5 a3 then
        -16 a3 there
        -28 a3 to
        32 a3 we
        18 a3 when
        18 a3 you
        45 aa , <day>
        13 aa , <num>
        43 aa , <share>
        55 aa , <sum>
        -14 aa , and
        12 aa , both
        22 aa , by
        -13 aa , i
        -34 aa , i'll
        -21 aa , if
        17 aa , is
        -4 aa , it
        -29 aa , no
        8 aa , rest
        -22 aa , so
        -27 aa , that
        5 aa , the
        -25 aa , with
        33 aa , would
        -27 aa . <day>
        -34 aa . <sum>
        9 aa . >
        29 aa . and
        -40 aa . i
        36 aa . i'll
        -31 aa . if
        -5 aa . is
        11 aa . what
        15 aa . you
        -15 aa <day> .
        37 aa <day> <day>
        45 aa ? >
        -9 aa and <day>
        11 aa and <num>
        8 aa and <sum>
        17 aa and i
        39 aa and the
        -10 aa and then
        -40 aa and we
        -19 aa as a
        -39 aa at <clock>
        9 aa by card
        37 aa for the
        36 aa i can
        -7 aa it 's
        -5 aa it is
        23 aa just to
        -5 aa of each
        33 aa on the
        8 aa or i
        13 aa then ,
        -8 aa then .
        -11 aa to see
        21 aa with the
        32 alone
        33 b1 ,
        61 b1 .
        63 b1 <
        8 b1 <clock>
        20 b1 <day>
        98 b1 <num>
        58 b1 <share>
        -10 b1 <span>
        67 b1 <sum>
        -8 b1 a
        -6 b1 again
        6 b1 and
        26 b1 at
        -22 b1 back
        57 b1 be
        -15 b1 before
        40 b1 by
        -12 b1 bye
        -16 b1 call
        14 b1 card
        49 b1 dated
        58 b1 due
        -30 b1 email
        7 b1 from
        -26 b1 in
        -5 b1 is
        43 b1 it
        8 b1 not
        -13 b1 of
        34 b1 off
        -33 b1 on
        40 b1 or
        -39 b1 other
        27 b1 out
        -18 b1 pay
        -16 b1 right
        -10 b1 ring
        28 b1 say
        4 b1 since
        -17 b1 so
        -5 b1 starting
        41 b1 that
        -113 b1 the
        20 b1 then
        -24 b1 there
        14 b1 til
        13 b1 till
        7 b1 time
        7 b1 to
        -9 b1 u
        26 b1 until
        -13 b1 would
        -7 b1 you
        -17 b2 ,
        65 b2 .
        50 b2 <
        -10 b2 <clock>
        22 b2 <day>
        91 b2 <num>
        100 b2 <share>
        12 b2 <stretch>
        100 b2 <sum>
        16 b2 a
        -7 b2 about
        23 b2 again
        -28 b2 and
        -45 b2 as
        -7 b2 at
        7 b2 back
        -27 b2 be
        40 b2 by
        -34 b2 call
        -38 b2 can
        26 b2 cheque
        32 b2 clear
        5 b2 come
        21 b2 do
        -12 b2 done
        65 b2 due
        -16 b2 email
        -59 b2 every
        11 b2 first
        -30 b2 go
        11 b2 good
        14 b2 have
        -8 b2 hear
        4 b2 here
        12 b2 hold
        -22 b2 i
        -14 b2 i'll
        -15 b2 in
        54 b2 invoice
        -55 b2 is
        5 b2 it
        20 b2 me
        -11 b2 my
        -37 b2 no
        -29 b2 off
        32 b2 ok
        -8 b2 on
        19 b2 only
        21 b2 or
        16 b2 out
        -13 b2 paid
        -8 b2 payment
        -5 b2 phone
        36 b2 rest
        -18 b2 ring
        -6 b2 run
        -5 b2 say
        -20 b2 signed
        47 b2 so
        14 b2 starting
        49 b2 take
        -20 b2 telephone
        43 b2 that
        -27 b2 the
        6 b2 to
        5 b2 transfer
        -18 b2 try
        -47 b2 u
        -17 b2 up
        -6 b2 us
        12 b2 wait
        -21 b2 we
        5 b2 with
        -12 b2 yes
        23 b2 you
        -10 b2 your
        -6 b3 !
        9 b3 's
        4 b3 -
        44 b3 .
        8 b3 :
        -6 b3 <
        13 b3 <day>
        7 b3 <num>
        -8 b3 <pct>
        25 b3 <stretch>
        39 b3 <sum>
        -6 b3 a
        7 b3 about
        31 b3 all
        21 b3 an
        53 b3 and
        -8 b3 are
        -7 b3 at
        7 b3 be
        11 b3 been
        29 b3 by
        -14 b3 call
        6 b3 can
        -36 b3 credit
        25 b3 do
        22 b3 due
        7 b3 each
        17 b3 every
        13 b3 fell
        -17 b3 for
        17 b3 from
        25 b3 go
        -41 b3 goes
        13 b3 have
        -28 b3 how
        50 b3 i
        -17 b3 i'll
        -15 b3 i'm
        -9 b3 if
        22 b3 in
        -13 b3 is
        27 b3 it
        -6 b3 like
        -34 b3 me
        20 b3 no
        -16 b3 not
        45 b3 of
        7 b3 off
        -11 b3 ok
        19 b3 only
        6 b3 open
        -29 b3 other
        46 b3 pay
        -16 b3 ring
        -29 b3 so
        5 b3 that
        -32 b3 the
        -22 b3 then
        -40 b3 to
        -7 b3 u
        23 b3 up
        8 b3 was
        -4 b3 we
        -22 b3 we're
        -25 b3 will
        -23 b3 you
        -38 b3 your
        27 ba , ,
        42 ba , .
        -13 ba , ?
        5 ba . ,
        -7 ba < 's
        -14 ba < ,
        48 ba < .
        32 ba < >
        -12 ba < ?
        23 ba < is
        -62 ba < it
        -10 ba < then
        27 ba <day> .
        15 ba <num> ,
        15 ba <num> .
        13 ba <num> >
        37 ba <num> ?
        27 ba <num> and
        -5 ba <num> by
        8 ba <share> ,
        13 ba <sum> ,
        21 ba <sum> .
        31 ba <sum> and
        -45 ba and ,
        27 ba and .
        12 ba at ,
        38 ba before ,
        4 ba before .
        48 ba by ,
        33 ba by .
        -23 ba by >
        25 ba by ?
        19 ba by and
        -20 ba by the
        -5 ba bye .
        -4 ba bye >
        22 ba dated ,
        13 ba dated .
        5 ba due ,
        38 ba due .
        6 ba due >
        9 ba for ,
        -34 ba for .
        -6 ba for and
        21 ba from ,
        16 ba from .
        14 ba it .
        4 ba it >
        12 ba me ,
        39 ba of ,
        -32 ba of .
        72 ba on ,
        -11 ba on .
        -4 ba on <day>
        -12 ba on >
        64 ba on ?
        -9 ba on and
        -23 ba on at
        34 ba on by
        7 ba on of
        -9 ba on to
        7 ba say ,
        -15 ba since ,
        6 ba since .
        11 ba since >
        5 ba starting ,
        39 ba till ,
        -31 ba till .
        -7 ba to ,
        -30 ba to .
        23 ba until .
        -42 ba you ,
        -16 ba you .
        -11 bb , <num>
        -24 bb , and
        26 bb , by
        -4 bb , bye
        32 bb , due
        34 bb , from
        9 bb , on
        25 bb , starting
        68 bb . <num>
        -6 bb . bye
        63 bb < <
        -4 bb < <num>
        4 bb < and
        -11 bb < so
        -22 bb <day> ,
        -16 bb <day> .
        -22 bb <day> <day>
        28 bb <day> and
        -4 bb <num> ,
        53 bb <num> by
        15 bb <num> from
        83 bb <num> on
        36 bb <share> <share>
        38 bb <share> on
        -10 bb <span> <span>
        41 bb <span> from
        49 bb <sum> <sum>
        15 bb <sum> by
        57 bb <sum> on
        -48 bb as of
        -11 bb at <clock>
        8 bb back on
        -18 bb call you
        54 bb due on
        7 bb due since
        -37 bb every other
        15 bb first <num>
        24 bb in by
        5 bb in on
        -10 bb it by
        24 bb it on
        25 bb of it
        -20 bb out on
        14 bb paid by
        26 bb pay by
        36 bb rest by
        -10 bb ring on
        -5 bb ring you
        14 bb starting on
        5 bb to you
        4 bb transfer on
        20 bb was due
        -21 bb you on
        -82 g contact
        27 g debt
        8 g done
        -38 g expense
        -18 g income
        9 g late
        -80 g law
        11 g letter
        56 g pay
        56 ga offer
        -23 ga promise
        -40 gb contact
        46 gb debt
        37 gb done
        -35 gb income
        -55 gb letter
        24 gb offer
        34 gb pay
        50 gb promise
        -105 gl contact
        19 gl debt
        6 gl done
        -40 gl expense
        -53 gl income
        -91 gl law
        -23 gl letter
        5 gl offer
        49 gl pay
        4 gl promise
        -95 gp contact
        -7 gp debt
        8 gp done
        7 gp expense
        26 gp income
        -30 gp late
        -74 gp law
        -76 gp letter
        47 gp offer
        59 gp pay
        -44 gp promise
        7 gr contact
        -6 gr debt
        5 gr done
        33 gr income
        9 gr late
        11 gr law
        19 gr letter
        -6 gr offer
        -42 gr pay
        -8 gr promise
        -46 gt contact
        37 gt debt
        14 gt done
        -12 gt income
        -77 gt law
        43 gt letter
        -31 gt offer
        27 gt pay
        19 k bare
        22 k bare answered
        -4 k bare led
        114 k beside
        119 k dated
        31 k dated ahead 1
        12 k dated ahead 2
        41 k dated ahead 3
        14 k dated ahead 4
        19 k dated ahead 5
        17 k dated ahead 8
        69 k dated ahead 9
        42 k dated behind 1
        21 k dated behind 3
        50 k dated behind 4
        -4 k dated behind 5
        30 k dated behind 6
        7 k dated behind 8
        79 k dated behind 9
        47 k day
        34 k day ahead 1
        36 k day ahead 2
        -11 k day ahead 3
        -7 k day behind 1
        -14 k day behind 2
        6 k day behind 3
        -13 k day behind 4
        12 k day behind 7
        71 k day behind 8
        4 k day behind 9
        40 k edge
        40 k edge ahead 3
        31 k edge ahead 4
        -13 k edge ahead 9
        4 k edge behind 2
        -42 k edge behind 3
        68 k edge behind 9
        -70 k fixed
        -124 k holiday
        -12 k holiday ahead 2
        -34 k holiday ahead 3
        -21 k holiday ahead 8
        -49 k holiday ahead 9
        -31 k holiday behind 5
        -20 k holiday behind 6
        -47 k holiday behind 9
        -8 k last weekday
        65 k next weekday
        -291 k now
        -24 k nth
        -62 k part
        112 k this weekday
        -28 k today
        -20 k weekday
        -26 k weekday ahead 1
        -74 k weekday behind 0
        48 k weekday behind 1
        -10 l "
        -50 l 's
        28 l ,
        -56 l -
        -19 l <clock>
        101 l <num>
        -10 l <pct>
        70 l <share>
        4 l <span>
        29 l <stretch>
        149 l <sum>
        -33 l a
        52 l able
        -19 l about
        19 l account
        8 l ach
        -36 l after
        7 l again
        -6 l all
        -8 l already
        -6 l am
        -10 l amount
        33 l an
        -14 l and
        -23 l any
        -17 l anything
        -16 l are
        -25 l as
        -17 l ask
        -52 l at
        -14 l back
        24 l balance
        -26 l bank
        14 l be
        -15 l because
        4 l been
        -20 l before
        -10 l bell
        -11 l better
        34 l bill
        -42 l both
        -29 l but
        67 l by
        -14 l bye
        -14 l call
        15 l calling
        30 l calls
        44 l can
        6 l card
        4 l care
        20 l cheque
        6 l clear
        6 l close
        -33 l closed
        44 l come
        34 l comes
        -22 l coming
        -9 l contract
        45 l could
        -47 l credit
        42 l date
        4 l dated
        -12 l debit
        22 l did
        -19 l direct
        -28 l dispute
        22 l do
        -39 l don't
        -16 l done
        18 l dont
        7 l down
        73 l due
        -54 l each
        -11 l email
        26 l every
        13 l fell
        11 l for
        -54 l from
        59 l full
        -9 l get
        35 l give
        34 l go
        -50 l goes
        -12 l gone
        -12 l gonna
        8 l good
        -19 l got
        11 l had
        43 l has
        -19 l have
        -7 l he
        -20 l hear
        27 l here
        -17 l him
        -24 l his
        -5 l hold
        -19 l how
        -36 l i
        39 l i'd
        -127 l i'll
        -14 l i'm
        -23 l i've
        -25 l id
        58 l if
        -27 l ill
        -33 l in
        -41 l interest
        26 l invoice
        4 l invoices
        -29 l is
        -32 l isn't
        39 l it
        14 l it'd
        -24 l it'll
        -4 l judge
        -38 l just
        -19 l know
        17 l last
        -5 l leave
        -34 l left
        -46 l legal
        43 l let
        44 l lets
        -11 l letters
        11 l like
        -21 l loan
        -17 l look
        57 l lots
        -6 l maam
        -40 l mail
        17 l make
        34 l manage
        33 l may
        -15 l maybe
        -30 l me
        4 l monthly
        -7 l more
        34 l much
        -47 l my
        9 l n
        53 l need
        9 l no
        -4 l nobody
        -9 l not
        -72 l nothing
        -41 l now
        18 l number
        13 l off
        29 l ok
        14 l okay
        28 l oldest
        -43 l on
        11 l once
        18 l only
        -39 l open
        -9 l or
        -8 l order
        -62 l other
        -9 l our
        -29 l out
        -16 l over
        -16 l own
        -37 l paid
        38 l part
        7 l past
        -22 l pay
        28 l payment
        -36 l payments
        -9 l phone
        -17 l please
        22 l post
        7 l put
        -26 l report
        33 l rest
        -31 l right
        -60 l ring
        9 l run
        -9 l said
        18 l same
        56 l say
        14 l second
        -19 l see
        10 l sending
        -24 l sent
        23 l settle
        9 l shall
        -16 l she
        -35 l sign
        -73 l signed
        -12 l sir
        49 l so
        -23 l start
        42 l starting
        -21 l statement
        -48 l still
        -30 l stop
        -8 l straight
        8 l take
        -14 l talk
        -31 l team
        -22 l telephone
        29 l tell
        -35 l text
        26 l thanks
        31 l that
        7 l that'd
        -11 l thats
        -14 l the
        -13 l them
        26 l then
        -43 l there
        -33 l they
        -28 l they'll
        -19 l this
        -55 l through
        10 l til
        18 l till
        17 l time
        -27 l times
        -5 l to
        -25 l told
        -5 l total
        18 l transfer
        14 l try
        -21 l twice
        -69 l u
        -6 l until
        -4 l up
        -26 l ur
        -18 l us
        12 l wait
        33 l want
        18 l was
        -25 l way
        -57 l we
        -5 l we'll
        -33 l we're
        -7 l well
        17 l were
        -27 l what
        -34 l when
        -44 l which
        -7 l whole
        38 l why
        -27 l will
        -11 l wire
        -57 l with
        9 l works
        -32 l would
        6 l writing
        23 l yes
        -40 l you'd
        -49 l you'll
        -22 l you're
        -84 l your
        9 nearly-alone
        -10 r !
        47 r 's
        13 r ,
        -28 r -
        -18 r .
        16 r ;
        -58 r <clock>
        -21 r <day>
        31 r <num>
        25 r <share>
        -67 r <span>
        123 r <sum>
        34 r ?
        -6 r a
        -24 r about
        -53 r account
        -5 r ach
        19 r again
        31 r all
        -7 r am
        21 r an
        21 r and
        -23 r any
        9 r are
        -8 r around
        52 r as
        -18 r at
        -34 r back
        18 r balance
        -7 r bank
        -68 r be
        -25 r been
        15 r before
        -21 r better
        -4 r between
        -29 r bill
        -26 r bit
        -35 r by
        5 r call
        -17 r can
        55 r card
        46 r check
        33 r come
        12 r comes
        21 r comin
        -5 r coming
        6 r courier
        -27 r date
        -6 r day
        68 r do
        -4 r does
        -17 r don't
        -37 r dont
        -17 r due
        -13 r each
        13 r email
        48 r every
        13 r everything
        -28 r file
        31 r fine
        -5 r for
        -80 r from
        37 r full
        -34 r go
        44 r goes
        -18 r gone
        7 r good
        -11 r got
        -19 r has
        -28 r have
        -37 r he
        -10 r him
        5 r hold
        -10 r how
        44 r i
        22 r i'll
        -18 r if
        -63 r in
        25 r instead
        50 r interest
        -22 r invoice
        -18 r is
        40 r it
        46 r just
        18 r know
        -8 r last
        -10 r late
        -31 r later
        27 r leave
        -48 r left
        18 r letter
        46 r like
        8 r look
        43 r lot
        -16 r make
        -26 r may
        23 r me
        -24 r money
        -6 r month
        10 r more
        -30 r mr
        -10 r my
        8 r new
        -28 r no
        -21 r nobody
        -35 r now
        34 r number
        10 r of
        -22 r off
        18 r ok
        10 r on
        -5 r only
        -39 r open
        79 r or
        49 r other
        -22 r our
        -47 r out
        -79 r over
        -34 r paid
        24 r part
        -23 r pay
        26 r payment
        -12 r payments
        6 r please
        -31 r po
        15 r remaining
        19 r rest
        -8 r right
        6 r ring
        11 r rtgs
        21 r same
        17 r say
        -8 r see
        -25 r so
        -32 r sorry
        13 r standing
        -21 r starting
        -6 r stays
        4 r still
        54 r stop
        15 r sure
        -4 r take
        -16 r talk
        16 r thank
        -17 r that
        -28 r thats
        -8 r the
        -7 r them
        18 r then
        -17 r this
        -45 r till
        -9 r time
        8 r times
        -67 r to
        42 r too
        47 r transfer
        -10 r u
        -32 r unless
        47 r until
        -13 r up
        20 r us
        -56 r wait
        -9 r was
        -9 r we
        -5 r went
        -50 r what
        -9 r when
        -8 r which
        -39 r while
        8 r who
        -26 r will
        4 r wire
        -25 r with
        4 r word
        26 r work
        36 r works
        26 r would
        16 r yes
        -62 r you
        -26 r you're
        -5 r you've
        -41 r your
        """#

    static let pastTable = #"""
        -99
        -16 a1 's
        -10 a1 ,
        13 a1 .
        14 a1 >
        -28 a1 ?
        -11 a1 and
        -4 a1 by
        16 a1 for
        -4 a1 i
        -6 a1 is
        -9 a1 it
        -10 a1 of
        -8 a1 so
        -5 a1 the
        -11 a1 then
        -9 a2 .
        -8 a2 <day>
        -26 a2 <num>
        -4 a2 <share>
        15 a2 <sum>
        -7 a2 >
        -6 a2 ?
        -7 a2 and
        -4 a2 both
        -10 a2 each
        -6 a2 for
        -13 a2 i
        -4 a2 i'll
        -9 a2 is
        22 a2 it
        -6 a2 that
        4 a2 the
        -10 a2 then
        -10 a2 would
        -6 a2 you
        -18 a3 ,
        -14 a3 .
        -11 a3 <day>
        28 a3 <num>
        -25 a3 >
        -10 a3 ?
        -5 a3 i
        -4 a3 is
        7 a3 it
        -10 a3 month
        -8 a3 on
        -7 a3 or
        -15 a3 the
        4 a3 then
        -17 a3 you
        -18 aa , <day>
        -10 aa , <num>
        5 aa , <sum>
        5 aa , and
        -4 aa , both
        -6 aa , then
        10 aa . >
        14 aa > >
        -25 aa ? >
        7 aa and <day>
        -9 aa and <num>
        8 aa and the
        6 aa for the
        -8 aa it is
        -10 aa of each
        -26 b1 ,
        -19 b1 .
        -22 b1 <
        -5 b1 <day>
        4 b1 <num>
        -11 b1 <sum>
        -14 b1 and
        -5 b1 before
        -31 b1 by
        -14 b1 dated
        38 b1 due
        -9 b1 for
        20 b1 from
        22 b1 of
        23 b1 on
        -11 b1 say
        8 b1 since
        -4 b1 so
        -4 b1 starting
        -6 b1 till
        -5 b1 to
        -10 b1 until
        5 b2 ,
        -33 b2 <
        -22 b2 <day>
        4 b2 <num>
        -7 b2 <share>
        -6 b2 <span>
        -11 b2 <sum>
        -22 b2 cheque
        6 b2 due
        -5 b2 first
        17 b2 in
        -8 b2 it
        13 b2 out
        -11 b2 so
        -5 b2 starting
        -4 b2 that
        -5 b2 transfer
        -10 b3 's
        -11 b3 ,
        -16 b3 .
        -42 b3 <
        -25 b3 <day>
        -22 b3 <num>
        -9 b3 <span>
        -5 b3 <stretch>
        -9 b3 <sum>
        9 b3 and
        -9 b3 by
        -5 b3 can
        -4 b3 each
        -4 b3 every
        8 b3 fell
        -9 b3 i
        13 b3 is
        -5 b3 of
        -6 b3 on
        7 b3 the
        22 b3 was
        -29 b3 you
        -13 ba , ,
        -12 ba , .
        4 ba , and
        -4 ba < 's
        -4 ba < ,
        7 ba < .
        -11 ba <num> ,
        -6 ba <num> .
        -8 ba <sum> .
        -10 ba and .
        -15 ba by ,
        7 ba by .
        -9 ba by >
        -4 ba by and
        -4 ba dated ,
        7 ba dated .
        9 ba due ,
        19 ba due .
        7 ba due >
        19 ba from ,
        -4 ba from .
        31 ba on ,
        21 ba on .
        9 ba on >
        -9 ba on ?
        -8 ba on and
        -9 ba on of
        -5 bb , <num>
        -5 bb , by
        25 bb , due
        -7 bb , from
        -7 bb , on
        -22 bb < <
        -4 bb <day> ,
        -10 bb <day> and
        -9 bb <num> ,
        27 bb <num> <num>
        -8 bb <num> by
        26 bb <num> from
        -44 bb <num> on
        -5 bb <share> on
        -5 bb <span> from
        -11 bb <sum> <sum>
        -7 bb <sum> by
        7 bb due on
        -4 bb first <num>
        17 bb in by
        -6 bb rest by
        -5 bb starting on
        -5 bb transfer on
        -5 g contact
        27 g debt
        113 g done
        -4 g expense
        26 g late
        -6 g law
        17 g letter
        -28 g offer
        -6 g pay
        -45 g promise
        -10 ga promise
        36 gb debt
        16 gb done
        -13 gb offer
        -15 gb promise
        44 gl debt
        103 gl done
        -8 gl income
        5 gl late
        27 gl letter
        -45 gl offer
        23 gl pay
        -34 gl promise
        29 gp debt
        33 gp done
        -20 gp expense
        4 gp income
        13 gp late
        -9 gp law
        -58 gp offer
        15 gp pay
        -31 gp promise
        -6 gr contact
        10 gr done
        -4 gr expense
        8 gr income
        21 gr late
        -5 gr law
        -10 gr letter
        15 gr offer
        -33 gr pay
        -45 gr promise
        -6 gt contact
        9 gt debt
        7 gt done
        -5 gt income
        5 gt late
        -27 gt letter
        -11 gt pay
        -21 gt promise
        -17 k bare
        -41 k beside
        55 k dated
        -17 k dated ahead 1
        -35 k dated ahead 2
        -82 k dated ahead 3
        -58 k dated ahead 4
        -16 k dated ahead 5
        51 k dated ahead 8
        190 k dated ahead 9
        20 k dated behind 2
        55 k dated behind 3
        79 k dated behind 4
        28 k dated behind 5
        48 k dated behind 6
        -8 k dated behind 8
        -208 k dated behind 9
        -71 k day
        -52 k day ahead 1
        -43 k day ahead 2
        24 k day ahead 3
        43 k day behind 1
        -70 k day behind 3
        -10 k day behind 4
        -4 k day behind 7
        -24 k day behind 8
        -4 k day behind 9
        -21 k edge
        -27 k edge ahead 3
        -7 k edge ahead 4
        18 k edge ahead 9
        -7 k edge behind 2
        -23 k edge behind 9
        -43 k weekday
        -43 k weekday ahead 1
        -42 k weekday behind 1
        18 l 's
        10 l ,
        19 l -
        -34 l <day>
        -18 l <num>
        -14 l <share>
        -13 l <span>
        -15 l <stretch>
        27 l <sum>
        -11 l a
        13 l about
        5 l account
        -17 l after
        60 l again
        -39 l and
        10 l are
        5 l as
        9 l back
        9 l bank
        9 l be
        -5 l before
        5 l bill
        -6 l but
        -57 l by
        -13 l can
        -4 l card
        -9 l cheque
        -11 l come
        -12 l comes
        -13 l could
        -8 l date
        -14 l dated
        6 l debit
        -4 l direct
        -8 l do
        -4 l down
        47 l due
        -8 l each
        -12 l every
        8 l fell
        -9 l first
        25 l for
        26 l from
        -5 l full
        -10 l give
        23 l go
        -11 l goes
        52 l got
        33 l has
        12 l have
        25 l here
        -7 l how
        -34 l i
        -49 l if
        -4 l in
        38 l invoice
        6 l invoices
        5 l is
        20 l it
        5 l its
        -5 l last
        -11 l let
        -5 l lots
        -9 l make
        -8 l may
        -20 l me
        -5 l month
        -9 l no
        -5 l not
        -12 l now
        5 l of
        7 l ok
        8 l oldest
        29 l on
        -8 l or
        -5 l other
        25 l our
        10 l out
        5 l past
        -5 l pay
        43 l payment
        -10 l payments
        -4 l put
        -6 l rest
        -6 l same
        -16 l say
        -7 l send
        -5 l shall
        11 l since
        -38 l so
        -23 l starting
        30 l that
        -4 l that'd
        39 l the
        -14 l then
        -4 l they
        -7 l till
        -20 l to
        -5 l transfer
        -11 l until
        -6 l us
        28 l was
        28 l we
        -22 l what
        23 l which
        8 l wire
        5 l with
        15 l would
        10 l yes
        -19 l you
        -6 l your
        -10 nearly-alone
        7 r 's
        -17 r ,
        10 r -
        -7 r .
        -19 r <day>
        -7 r <num>
        -7 r <share>
        8 r <span>
        -14 r <stretch>
        12 r <sum>
        -67 r ?
        -10 r a
        -8 r after
        4 r again
        13 r and
        9 r be
        -11 r both
        -20 r by
        -11 r can
        -7 r card
        14 r check
        -10 r courier
        -7 r do
        21 r due
        -7 r every
        -4 r fine
        -8 r for
        -8 r full
        -11 r i
        -5 r if
        -13 r in
        -6 r is
        -11 r last
        -4 r late
        -5 r like
        -5 r me
        -18 r month
        -12 r no
        24 r of
        -5 r off
        -27 r on
        -9 r or
        -9 r order
        -12 r other
        -4 r rest
        -5 r same
        -7 r standing
        -23 r the
        -16 r then
        -12 r to
        -9 r transfer
        15 r up
        -4 r us
        -7 r yes
        -11 r you
        -8 r your
        """#
}
