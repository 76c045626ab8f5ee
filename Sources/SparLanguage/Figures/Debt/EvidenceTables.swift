/// Weights fitted to labelled turns by `Trainer/figures.py`: logistic regression over signs seen at
/// least 5 times, in hundredths; those below 4 hundredths are left out.
extension EvidenceWeights {
    static let sumTable = #"""
        -82
        46 A acceptance
        -4 A amount-statement
        -12 A apology
        -12 A boundary
        -15 A closing
        23 A commitment-request
        -100 A consequence
        -19 A decision-maker-request
        7 A disclosure
        -17 A dispute-handling
        -67 A empathy
        -79 A finances-question
        -67 A follow-up
        30 A full-payment-request
        -43 A greeting
        -23 A harassment
        -27 A hold-ground
        -53 A identity-check
        -13 A listening
        -25 A method-offer
        -12 A misrepresentation
        -88 A none
        -51 A paraphrase
        26 A partial-offer
        36 A plan-offer
        -18 A reason-question
        25 A refocus
        58 A refusal
        -27 A relief-offer
        -16 A self-introduction
        25 A settlement-offer
        -66 A small-talk
        74 A summary
        11 A third-party-disclosure
        -29 A threat
        36 A unheard
        8 A written-confirmation
        24 I acceptance
        108 I amount-statement
        -11 I apology
        -5 I boundary
        -14 I closing
        17 I commitment-request
        15 I consequence
        -10 I decision-maker-request
        -12 I disclosure
        -5 I dispute-handling
        -44 I empathy
        12 I finances-question
        -42 I follow-up
        36 I full-payment-request
        5 I harassment
        -36 I hold-ground
        -21 I identity-check
        10 I insult
        -45 I paraphrase
        32 I partial-offer
        67 I plan-offer
        -27 I purpose
        -6 I reason-question
        47 I refocus
        12 I refusal
        -37 I relief-offer
        -6 I self-introduction
        46 I settlement-offer
        -32 I small-talk
        36 I summary
        40 I third-party-disclosure
        -9 I threat
        -117 a plural
        -73 a1 !
        -9 a1 's
        19 a1 ,
        -66 a1 -
        5 a1 .
        19 a1 :
        4 a1 ;
        109 a1 <day>
        -127 a1 <num>
        66 a1 <span>
        -4 a1 <stretch>
        -7 a1 <sum>
        -4 a1 >
        25 a1 ?
        61 a1 a
        28 a1 after
        28 a1 again
        14 a1 all
        -21 a1 alone
        20 a1 already
        12 a1 altogether
        -15 a1 and
        -18 a1 any
        13 a1 apiece
        6 a1 are
        17 a1 as
        -38 a1 at
        11 a1 back
        7 a1 balance
        -20 a1 be
        -34 a1 before
        26 a1 behind
        -6 a1 bills
        -11 a1 bit
        43 a1 bites
        -5 a1 bits
        22 a1 but
        13 a1 by
        -10 a1 calls
        5 a1 came
        7 a1 can
        -12 a1 cars
        24 a1 clears
        38 a1 come
        35 a1 comes
        -33 a1 coming
        -14 a1 copies
        4 a1 could
        -20 a1 degrees
        5 a1 don't
        4 a1 down
        15 a1 due
        13 a1 each
        -4 a1 emis
        -4 a1 ending
        -23 a1 equal
        29 a1 even
        72 a1 every
        -44 a1 fee
        8 a1 first
        -21 a1 for
        -5 a1 fridays
        43 a1 gets
        -11 a1 go
        -14 a1 goes
        -21 a1 going
        -6 a1 gone
        -8 a1 good
        -9 a1 has
        -8 a1 have
        7 a1 he
        27 a1 here
        6 a1 i
        8 a1 i'll
        5 a1 i'm
        -33 a1 if
        -35 a1 in
        -15 a1 instalments
        16 a1 instead
        11 a1 interest
        -26 a1 invoices
        55 a1 is
        -39 a1 ish
        53 a1 isn't
        40 a1 just
        -7 a1 lads
        9 a1 late
        20 a1 later
        4 a1 left
        -21 a1 lol
        -24 a1 lots
        42 a1 makes
        -12 a1 may
        26 a1 minimum
        6 a1 monthly
        -59 a1 more
        -13 a1 n
        -40 a1 no
        -11 a1 not
        79 a1 now
        -41 a1 number
        -4 a1 numbers
        -27 a1 odd
        25 a1 of
        -22 a1 once
        19 a1 only
        -55 a1 or
        16 a1 out
        8 a1 outstanding
        26 a1 paid
        -8 a1 pallets
        -4 a1 parts
        17 a1 past
        36 a1 payment
        -43 a1 payments
        -33 a1 people
        19 a1 per
        -5 a1 pieces
        14 a1 please
        13 a1 plus
        -10 a1 pmts
        21 a1 po
        -22 a1 points
        8 a1 received
        -6 a1 reconnect
        5 a1 right
        -4 a1 sharp
        -9 a1 short
        21 a1 since
        13 a1 so
        23 a1 stands
        -6 a1 stays
        9 a1 still
        7 a1 thats
        24 a1 the
        60 a1 then
        -32 a1 they
        -43 a1 thing
        17 a1 tho
        -12 a1 though
        -9 a1 through
        -8 a1 til
        39 a1 time
        -21 a1 times
        57 a1 to
        14 a1 total
        -21 a1 u
        12 a1 until
        10 a1 upon
        -24 a1 was
        31 a1 way
        -7 a1 ways
        48 a1 we
        -10 a1 weekly
        11 a1 went
        29 a1 when
        -12 a1 who
        9 a1 will
        9 a1 with
        -20 a1 won't
        6 a1 wont
        18 a1 works
        6 a1 worth
        17 a1 wouldn't
        4 a1 written
        -11 a1 x
        -34 a1 yes
        22 a1 you
        -12 a1 you're
        -13 a2 "
        6 a2 -
        -91 a2 .
        -38 a2 :
        42 a2 <day>
        -37 a2 <num>
        -33 a2 <share>
        10 a2 <span>
        31 a2 <stretch>
        -9 a2 <sum>
        14 a2 >
        25 a2 ?
        -46 a2 a
        12 a2 ach
        32 a2 added
        -47 a2 after
        -36 a2 an
        -5 a2 and
        -6 a2 any
        -10 a2 are
        -39 a2 as
        -8 a2 ask
        10 a2 at
        30 a2 away
        9 a2 back
        45 a2 be
        -12 a2 been
        -39 a2 before
        -7 a2 behind
        19 a2 both
        22 a2 but
        -58 a2 by
        -8 a2 bye
        -9 a2 call
        -7 a2 can
        7 a2 can't
        -20 a2 cannot
        22 a2 card
        22 a2 change
        -30 a2 charge
        -25 a2 clear
        -21 a2 cleared
        34 a2 close
        -5 a2 come
        -17 a2 correct
        -14 a2 costs
        -25 a2 could
        -5 a2 dated
        22 a2 day
        9 a2 did
        -7 a2 do
        7 a2 does
        -16 a2 don't
        -6 a2 done
        49 a2 due
        -29 a2 each
        -18 a2 em
        9 a2 enough
        27 a2 even
        7 a2 every
        -9 a2 fees
        -18 a2 fixed
        40 a2 for
        5 a2 fortnight
        19 a2 from
        -15 a2 front
        38 a2 full
        9 a2 get
        -67 a2 give
        18 a2 go
        -17 a2 goes
        16 a2 gone
        30 a2 gonna
        9 a2 have
        -14 a2 he
        8 a2 her
        13 a2 here
        -11 a2 his
        -17 a2 how
        -27 a2 i
        -18 a2 i'd
        22 a2 i'll
        6 a2 i've
        25 a2 if
        -23 a2 in
        5 a2 insurance
        -26 a2 interest
        -13 a2 invoices
        -13 a2 isn't
        52 a2 it
        24 a2 its
        -19 a2 just
        15 a2 late
        -17 a2 leave
        16 a2 leaves
        15 a2 let
        29 a2 like
        -37 a2 look
        -14 a2 madam
        -4 a2 mail
        -4 a2 make
        -42 a2 may
        -48 a2 me
        -19 a2 missed
        14 a2 mo
        33 a2 month
        29 a2 monthly
        11 a2 more
        7 a2 mrs
        17 a2 my
        -34 a2 never
        22 a2 no
        26 a2 not
        -5 a2 noted
        -5 a2 nothing
        -15 a2 now
        -25 a2 of
        -6 a2 oh
        -26 a2 ok
        -15 a2 okay
        -23 a2 old
        7 a2 oldest
        72 a2 on
        -4 a2 once
        -12 a2 ones
        39 a2 open
        40 a2 or
        -10 a2 other
        7 a2 ours
        23 a2 over
        18 a2 overdue
        12 a2 owe
        11 a2 owes
        4 a2 owing
        16 a2 part
        -9 a2 pay
        33 a2 payday
        -5 a2 payment
        -28 a2 payments
        -33 a2 please
        10 a2 pop
        11 a2 put
        -4 a2 right
        -27 a2 ring
        -6 a2 say
        -13 a2 see
        -9 a2 send
        7 a2 settle
        12 a2 shall
        -28 a2 she
        -8 a2 she'll
        33 a2 short
        25 a2 since
        -9 a2 sir
        -12 a2 so
        19 a2 some
        -42 a2 sorry
        -10 a2 standing
        15 a2 starting
        -22 a2 still
        -34 a2 stop
        36 a2 take
        43 a2 tell
        -6 a2 thanks
        -27 a2 that
        7 a2 thats
        13 a2 the
        -11 a2 them
        -48 a2 then
        -31 a2 there
        29 a2 they
        5 a2 this
        -5 a2 those
        -22 a2 till
        -9 a2 time
        -6 a2 together
        55 a2 too
        -11 a2 total
        4 a2 transfer
        13 a2 u
        7 a2 under
        -22 a2 until
        21 a2 ur
        -22 a2 wait
        -8 a2 was
        41 a2 we
        11 a2 we'll
        27 a2 week
        12 a2 were
        33 a2 whatever
        36 a2 when
        4 a2 where
        14 a2 which
        -14 a2 who
        43 a2 will
        15 a2 wire
        -9 a2 worth
        16 a2 would
        -57 a2 wow
        33 a2 yeah
        -22 a2 yes
        -56 a2 you
        6 a2 you're
        16 a2 youre
        8 a3 !
        -30 a3 '
        -42 a3 's
        18 a3 ,
        20 a3 -
        -46 a3 .
        -23 a3 :
        8 a3 <clock>
        17 a3 <day>
        -35 a3 <num>
        5 a3 <pct>
        41 a3 <share>
        28 a3 <span>
        -50 a3 <sum>
        16 a3 >
        29 a3 ?
        24 a3 a
        5 a3 about
        19 a3 account
        35 a3 after
        -5 a3 again
        34 a3 all
        39 a3 already
        13 a3 an
        -9 a3 another
        -5 a3 any
        30 a3 as
        -72 a3 at
        18 a3 away
        -25 a3 back
        13 a3 balance
        -17 a3 bank
        13 a3 be
        -7 a3 before
        -32 a3 big
        -8 a3 bill
        -74 a3 bit
        12 a3 but
        51 a3 by
        -14 a3 bye
        -17 a3 call
        124 a3 can
        7 a3 can't
        31 a3 card
        -11 a3 charge
        -15 a3 check
        30 a3 closed
        -16 a3 come
        -26 a3 could
        28 a3 cover
        -9 a3 date
        23 a3 day
        10 a3 debit
        18 a3 dispute
        -29 a3 do
        -64 a3 dollar
        -9 a3 don't
        14 a3 done
        10 a3 down
        -35 a3 drop
        11 a3 due
        33 a3 each
        -11 a3 enough
        -37 a3 every
        9 a3 fair
        18 a3 fell
        25 a3 fine
        13 a3 floor
        8 a3 for
        33 a3 from
        40 a3 get
        -17 a3 go
        -8 a3 goes
        25 a3 going
        21 a3 good
        -31 a3 had
        7 a3 has
        -17 a3 have
        -59 a3 he
        -13 a3 hear
        36 a3 hold
        -7 a3 hour
        11 a3 i
        9 a3 i'd
        13 a3 i'll
        -8 a3 i'm
        6 a3 i've
        17 a3 if
        -51 a3 ill
        25 a3 in
        25 a3 instead
        -9 a3 into
        -45 a3 invoice
        23 a3 invoices
        59 a3 is
        -37 a3 isn't
        36 a3 it
        5 a3 its
        -4 a3 know
        4 a3 last
        -18 a3 leave
        25 a3 less
        21 a3 let
        17 a3 line
        9 a3 little
        -6 a3 look
        -12 a3 lot
        -18 a3 may
        12 a3 maybe
        28 a3 me
        8 a3 miss
        -9 a3 month
        -38 a3 much
        -7 a3 must
        -31 a3 n
        7 a3 need
        4 a3 next
        -119 a3 no
        -12 a3 not
        14 a3 note
        -30 a3 now
        -4 a3 number
        6 a3 of
        8 a3 off
        6 a3 oh
        16 a3 ok
        11 a3 oldest
        -42 a3 on
        -28 a3 once
        -33 a3 open
        35 a3 other
        25 a3 out
        -14 a3 over
        -13 a3 paid
        -19 a3 part
        14 a3 payday
        14 a3 payment
        31 a3 payments
        6 a3 pays
        18 a3 pennies
        10 a3 phone
        -6 a3 put
        10 a3 quite
        -11 a3 rest
        -16 a3 right
        16 a3 ring
        4 a3 say
        8 a3 second
        -21 a3 see
        10 a3 shall
        -4 a3 she
        -5 a3 signed
        24 a3 sir
        13 a3 sitting
        -37 a3 so
        -91 a3 sorry
        12 a3 square
        45 a3 start
        19 a3 starting
        -27 a3 still
        -4 a3 sure
        16 a3 than
        -29 a3 thank
        -39 a3 thanks
        22 a3 that
        -7 a3 thats
        35 a3 the
        -19 a3 them
        10 a3 then
        -17 a3 they
        6 a3 this
        -6 a3 those
        5 a3 through
        24 a3 till
        13 a3 time
        -8 a3 times
        -21 a3 to
        4 a3 transfer
        -11 a3 u
        -26 a3 unit
        -17 a3 until
        32 a3 us
        -38 a3 van
        28 a3 want
        37 a3 was
        38 a3 we
        -47 a3 we'll
        -45 a3 we're
        -13 a3 were
        22 a3 what
        -31 a3 when
        22 a3 which
        -8 a3 whole
        19 a3 why
        -10 a3 will
        -31 a3 wire
        -39 a3 with
        17 a3 won't
        -8 a3 work
        -15 a3 would
        16 a3 write
        20 a3 ya
        5 a3 yes
        50 a3 you
        -25 a3 you're
        -14 a3 your
        -9 aa 's <num>
        -8 aa 's <sum>
        -5 aa 's a
        -29 aa 's fine
        12 aa 's gone
        22 aa 's not
        -10 aa 's what
        4 aa , <share>
        -21 aa , <span>
        17 aa , <stretch>
        -37 aa , <sum>
        7 aa , all
        64 aa , and
        10 aa , been
        -38 aa , before
        9 aa , both
        15 aa , but
        -44 aa , by
        -22 aa , call
        28 aa , can
        -11 aa , could
        -6 aa , dated
        -13 aa , done
        13 aa , due
        -31 aa , each
        9 aa , every
        -23 aa , first
        -5 aa , from
        10 aa , full
        -4 aa , goes
        -4 aa , i
        -25 aa , i'd
        29 aa , i'll
        -29 aa , i'm
        14 aa , if
        26 aa , in
        -5 aa , is
        20 aa , it
        -10 aa , madam
        7 aa , mrs
        -30 aa , no
        9 aa , not
        -12 aa , of
        7 aa , oldest
        -12 aa , on
        19 aa , or
        7 aa , paid
        -35 aa , please
        -8 aa , she
        10 aa , since
        -4 aa , sir
        -17 aa , so
        30 aa , sorry
        16 aa , starting
        13 aa , still
        -16 aa , the
        31 aa , then
        6 aa , they
        -6 aa , together
        4 aa , was
        4 aa , we
        -37 aa , what
        20 aa , when
        19 aa , which
        -12 aa , who
        5 aa , with
        8 aa , would
        -29 aa , yes
        7 aa , you
        -75 aa - <num>
        -6 aa - oh
        -65 aa . .
        -30 aa . <num>
        -19 aa . <span>
        -9 aa . <sum>
        8 aa . >
        8 aa . all
        -36 aa . and
        10 aa . but
        -17 aa . by
        -8 aa . bye
        -26 aa . can
        6 aa . could
        16 aa . did
        8 aa . do
        -5 aa . good
        -28 aa . i
        -26 aa . i'll
        4 aa . i'm
        11 aa . i've
        7 aa . if
        18 aa . is
        7 aa . it
        6 aa . just
        9 aa . my
        -46 aa . no
        -27 aa . ok
        -5 aa . pay
        7 aa . shall
        15 aa . since
        20 aa . so
        -6 aa . thanks
        23 aa . the
        -25 aa . then
        -10 aa . there
        39 aa . what
        -12 aa . when
        14 aa . would
        4 aa . you
        -11 aa . you're
        10 aa . your
        34 aa <day> ,
        21 aa <day> .
        28 aa <day> and
        -22 aa <day> on
        9 aa <day> or
        12 aa <day> then
        -15 aa <day> would
        -39 aa <num> ,
        -59 aa <num> .
        23 aa <num> <num>
        -18 aa <num> >
        29 aa <num> and
        66 aa <span> <span>
        13 aa <stretch> .
        -20 aa <stretch> <stretch>
        -7 aa <sum> <sum>
        -4 aa > >
        54 aa ? <num>
        -33 aa ? >
        13 aa ? ?
        -12 aa ? i
        41 aa ? no
        -10 aa ? that
        16 aa a go
        14 aa a mo
        10 aa a pop
        14 aa after <day>
        -5 aa after that
        23 aa after the
        5 aa all in
        6 aa altogether ,
        -15 aa and <num>
        -38 aa and <share>
        19 aa and <sum>
        -42 aa and a
        14 aa and call
        22 aa and change
        20 aa and i
        6 aa and i'd
        27 aa and i'll
        27 aa and i'm
        5 aa and it
        6 aa and its
        -27 aa and leave
        16 aa and no
        -17 aa and not
        21 aa and some
        4 aa and the
        -5 aa and then
        32 aa and we
        -16 aa and your
        -18 aa any time
        4 aa as a
        16 aa as full
        -16 aa as of
        6 aa at <day>
        18 aa at <sum>
        13 aa at a
        -41 aa at the
        5 aa before <day>
        10 aa behind >
        -11 aa bit .
        -6 aa by <day>
        -15 aa by <num>
        7 aa by ach
        5 aa by card
        15 aa by the
        7 aa by transfer
        -14 aa copies ,
        20 aa down ,
        15 aa due <day>
        15 aa each ,
        10 aa each .
        8 aa each month
        -4 aa equal payments
        28 aa even ,
        26 aa every <day>
        9 aa every <span>
        19 aa every month
        -10 aa every other
        11 aa every week
        39 aa first ,
        6 aa flat ,
        21 aa for <day>
        -59 aa for <num>
        8 aa for <span>
        6 aa for <stretch>
        -32 aa for <sum>
        -33 aa for a
        4 aa for me
        -31 aa for that
        75 aa for the
        -4 aa for your
        4 aa fridays ,
        -22 aa from <day>
        17 aa from <stretch>
        -20 aa from the
        -6 aa go >
        -9 aa go out
        -45 aa goes ,
        -6 aa goes in
        -4 aa he 's
        31 aa i can
        11 aa i can't
        -20 aa i could
        -16 aa if it
        7 aa if its
        22 aa if you
        34 aa in <num>
        24 aa in <stretch>
        5 aa in a
        -13 aa in all
        10 aa in full
        -43 aa in the
        23 aa in your
        -14 aa instalments of
        12 aa instead of
        -13 aa invoices ,
        -31 aa is <day>
        -9 aa is <num>
        -20 aa is <sum>
        43 aa is a
        32 aa is fine
        23 aa is good
        7 aa is in
        -14 aa is missed
        12 aa is more
        18 aa is not
        4 aa is ok
        -21 aa is still
        26 aa is too
        19 aa is what
        10 aa isn't enough
        8 aa it is
        15 aa late charge
        7 aa late fee
        -10 aa late fees
        34 aa left ,
        4 aa left .
        12 aa left on
        -23 aa lots of
        -14 aa monthly payments
        -11 aa more ,
        -15 aa more of
        -18 aa n <num>
        8 aa n its
        4 aa now 's
        17 aa now ,
        -6 aa now and
        11 aa now by
        -8 aa now is
        12 aa now n
        6 aa now or
        -12 aa now would
        -15 aa of <day>
        11 aa of <num>
        -6 aa of <sum>
        38 aa of a
        -11 aa of em
        -6 aa of it
        -4 aa of my
        7 aa of ours
        31 aa of that
        70 aa of the
        -13 aa of them
        -5 aa of those
        -6 aa of ur
        -20 aa of us
        -5 aa of you
        -6 aa of your
        8 aa off ,
        25 aa off .
        -46 aa off >
        9 aa off if
        47 aa on <day>
        -18 aa on <num>
        -34 aa on a
        13 aa on it
        -59 aa on the
        8 aa on there
        5 aa or <num>
        -27 aa or the
        45 aa out of
        16 aa over <span>
        21 aa paid ,
        18 aa past due
        54 aa payment ,
        -5 aa payment .
        -16 aa payments of
        4 aa per month
        7 aa please .
        14 aa plus <num>
        7 aa po ,
        21 aa since <day>
        7 aa sir ,
        -18 aa so it
        5 aa stays on
        -4 aa still open
        -11 aa that 's
        20 aa the day
        -35 aa then ,
        66 aa then .
        9 aa then >
        5 aa then ?
        -6 aa thing ,
        -4 aa though ,
        21 aa times ,
        -9 aa times .
        -18 aa times <num>
        -4 aa times >
        6 aa to <num>
        19 aa to close
        8 aa to make
        -5 aa u >
        18 aa was due
        -5 aa way or
        -8 aa when it
        -7 aa when the
        15 aa when you
        -4 aa who can
        -5 aa will come
        7 aa with a
        -33 aa with the
        -5 aa with you
        10 aa won't do
        17 aa works .
        5 aa worth of
        4 aa written off
        7 aa x <num>
        5 b1 !
        -26 b1 '
        29 b1 's
        82 b1 ,
        -29 b1 -
        27 b1 .
        90 b1 :
        -20 b1 ;
        36 b1 <
        10 b1 <day>
        -63 b1 <num>
        21 b1 <span>
        -37 b1 <stretch>
        -32 b1 <sum>
        70 b1 ?
        12 b1 a
        -50 b1 about
        4 b1 accept
        -29 b1 after
        38 b1 all
        -9 b1 already
        -37 b1 an
        -11 b1 and
        53 b1 another
        -8 b1 around
        8 b1 as
        16 b1 balance
        28 b1 bbd
        30 b1 be
        -28 b1 before
        14 b1 being
        20 b1 big
        -13 b1 but
        -10 b1 by
        -16 b1 call
        -20 b1 clause
        -64 b1 day
        28 b1 do
        -12 b1 down
        11 b1 drop
        -11 b1 each
        26 b1 either
        -56 b1 ending
        18 b1 entire
        12 b1 even
        -19 b1 every
        -22 b1 extension
        -17 b1 first
        30 b1 for
        -4 b1 form
        4 b1 from
        41 b1 full
        27 b1 get
        -21 b1 good
        -28 b1 got
        -6 b1 had
        -19 b1 has
        33 b1 have
        -28 b1 i'm
        -19 b1 i've
        26 b1 if
        -13 b1 im
        -75 b1 in
        -11 b1 into
        -72 b1 inv
        -102 b1 invoice
        -52 b1 invoices
        45 b1 is
        -23 b1 isn't
        20 b1 it
        25 b1 its
        10 b1 just
        21 b1 knock
        -25 b1 last
        30 b1 least
        22 b1 leave
        44 b1 leaves
        5 b1 left
        -6 b1 line
        -16 b1 make
        13 b1 makes
        18 b1 manage
        50 b1 maybe
        -14 b1 me
        -5 b1 miss
        -6 b1 missed
        4 b1 month
        72 b1 my
        -4 b1 n
        7 b1 need
        -51 b1 net
        -6 b1 new
        -16 b1 next
        16 b1 no
        -21 b1 not
        10 b1 now
        -53 b1 number
        67 b1 of
        16 b1 ok
        -5 b1 older
        -12 b1 oldest
        -30 b1 on
        7 b1 only
        -7 b1 option
        24 b1 or
        -22 b1 order
        35 b1 other
        -14 b1 our
        -53 b1 over
        5 b1 owe
        23 b1 owes
        -9 b1 page
        -22 b1 paid
        23 b1 pay
        5 b1 plus
        42 b1 put
        -24 b1 ring
        8 b1 said
        34 b1 same
        -23 b1 say
        -9 b1 says
        5 b1 second
        -24 b1 section
        18 b1 see
        56 b1 send
        8 b1 shows
        21 b1 sir
        25 b1 small
        -9 b1 some
        34 b1 still
        34 b1 take
        -50 b1 thanks
        68 b1 that
        6 b1 thats
        91 b1 the
        49 b1 then
        24 b1 there
        21 b1 theres
        -4 b1 they're
        -27 b1 think
        -5 b1 third
        -31 b1 those
        -20 b1 through
        -13 b1 till
        25 b1 times
        -17 b1 to
        24 b1 together
        -17 b1 took
        20 b1 total
        -17 b1 under
        4 b1 undisputed
        -10 b1 unit
        24 b1 up
        33 b1 us
        15 b1 want
        21 b1 was
        -4 b1 were
        12 b1 which
        25 b1 whole
        -50 b1 with
        9 b1 would
        9 b1 x
        36 b1 yep
        -39 b1 you
        13 b1 you'd
        -17 b1 you're
        -35 b1 your
        -23 b2 !
        10 b2 's
        7 b2 ,
        -6 b2 .
        9 b2 :
        -6 b2 ;
        -20 b2 <
        21 b2 <day>
        -26 b2 <num>
        6 b2 <pct>
        56 b2 <span>
        -36 b2 <stretch>
        22 b2 <sum>
        60 b2 ?
        -9 b2 a
        14 b2 about
        -12 b2 accept
        13 b2 account
        -15 b2 afraid
        -44 b2 after
        4 b2 again
        -9 b2 age
        59 b2 agree
        4 b2 agreed
        -17 b2 already
        14 b2 alright
        6 b2 amount
        13 b2 an
        -14 b2 and
        -28 b2 are
        9 b2 as
        -28 b2 asked
        -22 b2 at
        -26 b2 away
        -5 b2 b
        -10 b2 back
        -4 b2 between
        23 b2 bill
        12 b2 bites
        -13 b2 bits
        21 b2 boss
        -19 b2 but
        21 b2 call
        56 b2 can
        18 b2 can't
        -15 b2 card
        12 b2 champion
        12 b2 charge
        6 b2 check
        8 b2 cheque
        8 b2 clear
        13 b2 close
        -12 b2 come
        -11 b2 comes
        11 b2 contract
        30 b2 cool
        -4 b2 copy
        -46 b2 costs
        10 b2 credit
        5 b2 day
        15 b2 debt
        -8 b2 desk
        8 b2 dollar
        9 b2 don't
        -11 b2 done
        -6 b2 dont
        8 b2 drop
        10 b2 due
        9 b2 each
        6 b2 em
        -11 b2 ending
        13 b2 even
        6 b2 every
        5 b2 everything
        -6 b2 fee
        24 b2 fees
        -6 b2 find
        -9 b2 fine
        4 b2 first
        19 b2 forget
        -11 b2 from
        8 b2 full
        5 b2 gave
        11 b2 get
        -8 b2 give
        15 b2 gladly
        30 b2 go
        13 b2 goes
        -27 b2 gone
        -5 b2 good
        -44 b2 got
        5 b2 grand
        12 b2 have
        18 b2 he
        4 b2 heard
        -6 b2 here
        -10 b2 him
        17 b2 how
        -11 b2 i
        10 b2 i'd
        -4 b2 i'll
        5 b2 i've
        -32 b2 if
        -42 b2 in
        -5 b2 inbox
        7 b2 instalments
        14 b2 interest
        4 b2 invoice
        -10 b2 invoices
        -45 b2 is
        24 b2 it
        32 b2 it'd
        54 b2 its
        10 b2 just
        -9 b2 know
        9 b2 late
        -14 b2 leave
        -14 b2 leaves
        15 b2 ledger
        -14 b2 left
        26 b2 less
        14 b2 like
        14 b2 line
        -8 b2 look
        24 b2 lots
        6 b2 lovely
        -4 b2 low
        14 b2 makes
        -37 b2 man
        6 b2 mate
        4 b2 matter
        -10 b2 me
        6 b2 middle
        10 b2 mine
        7 b2 month
        -6 b2 my
        -33 b2 n
        13 b2 need
        9 b2 never
        7 b2 no
        15 b2 now
        -19 b2 number
        -75 b2 of
        -11 b2 off
        -31 b2 offer
        -42 b2 ok
        -26 b2 okay
        18 b2 on
        14 b2 once
        -10 b2 or
        -30 b2 order
        6 b2 our
        4 b2 ours
        -6 b2 out
        6 b2 outstanding
        10 b2 owe
        7 b2 owes
        5 b2 paid
        7 b2 part
        6 b2 parts
        -13 b2 pay
        10 b2 payment
        13 b2 payments
        27 b2 perfect
        18 b2 please
        -51 b2 plus
        -7 b2 po
        12 b2 put
        20 b2 ran
        -8 b2 remaining
        11 b2 rest
        -14 b2 right
        -6 b2 ring
        9 b2 said
        5 b2 say
        -5 b2 see
        -8 b2 send
        -8 b2 sent
        6 b2 she
        -10 b2 should
        5 b2 small
        4 b2 so
        -13 b2 something
        22 b2 sorry
        -18 b2 sound
        6 b2 stands
        -6 b2 start
        -16 b2 still
        4 b2 straight
        5 b2 sum
        6 b2 sure
        9 b2 sweet
        32 b2 take
        -18 b2 terms
        -17 b2 that
        4 b2 that'd
        -11 b2 thats
        -10 b2 the
        11 b2 then
        5 b2 there
        -41 b2 theres
        -53 b2 they
        24 b2 thing
        -23 b2 this
        6 b2 though
        -9 b2 till
        -5 b2 to
        15 b2 total
        -24 b2 transfer
        9 b2 u
        21 b2 until
        -27 b2 up
        9 b2 ur
        9 b2 us
        -6 b2 waive
        -32 b2 want
        37 b2 way
        -16 b2 we
        10 b2 well
        10 b2 what
        9 b2 when
        41 b2 why
        -13 b2 will
        -12 b2 wire
        35 b2 with
        12 b2 won't
        7 b2 would
        30 b2 yeah
        41 b2 yes
        15 b2 you
        11 b2 you'd
        8 b2 you'll
        8 b2 you're
        -34 b2 you've
        -49 b2 your
        -24 b3 !
        6 b3 's
        11 b3 ,
        49 b3 -
        13 b3 .
        5 b3 :
        -13 b3 <
        -8 b3 <clock>
        53 b3 <day>
        20 b3 <pct>
        21 b3 <share>
        35 b3 <span>
        44 b3 <stretch>
        -38 b3 <sum>
        26 b3 ?
        -46 b3 a
        10 b3 able
        19 b3 accept
        7 b3 account
        27 b3 ah
        5 b3 all
        56 b3 an
        -30 b3 and
        4 b3 anyway
        4 b3 are
        9 b3 as
        17 b3 ask
        14 b3 at
        7 b3 balance
        4 b3 be
        -8 b3 before
        -5 b3 between
        15 b3 bill
        -14 b3 born
        -14 b3 business
        -17 b3 but
        -12 b3 by
        -16 b3 call
        34 b3 can't
        -33 b3 cannot
        21 b3 card
        -14 b3 clear
        -7 b3 close
        34 b3 come
        -8 b3 company
        -5 b3 contract
        34 b3 could
        19 b3 date
        20 b3 did
        10 b3 didn't
        -4 b3 direct
        -13 b3 do
        -25 b3 doesn't
        6 b3 don't
        10 b3 down
        -12 b3 email
        -23 b3 even
        -14 b3 every
        8 b3 fair
        5 b3 fee
        -45 b3 fine
        4 b3 first
        25 b3 for
        10 b3 from
        -4 b3 give
        46 b3 go
        14 b3 gone
        -26 b3 good
        24 b3 got
        -6 b3 hang
        -43 b3 have
        -44 b3 he
        -7 b3 he'll
        -11 b3 hear
        -25 b3 heard
        -9 b3 his
        -8 b3 hospital
        -15 b3 i'd
        12 b3 i'll
        -7 b3 i'm
        6 b3 if
        -5 b3 in
        -5 b3 interest
        -11 b3 invoice
        -45 b3 invoices
        -54 b3 is
        28 b3 it
        16 b3 its
        -8 b3 just
        16 b3 know
        -10 b3 last
        12 b3 late
        10 b3 leave
        7 b3 lend
        44 b3 let
        9 b3 little
        -6 b3 loan
        -17 b3 look
        11 b3 love
        -13 b3 madam
        4 b3 may
        -14 b3 me
        4 b3 miss
        19 b3 monthly
        -8 b3 much
        -13 b3 my
        27 b3 n
        47 b3 need
        -9 b3 no
        39 b3 not
        19 b3 note
        41 b3 now
        -62 b3 of
        40 b3 off
        -25 b3 ok
        12 b3 okay
        37 b3 on
        18 b3 only
        -15 b3 or
        -20 b3 other
        -21 b3 our
        -54 b3 out
        7 b3 owe
        -27 b3 paid
        -5 b3 part
        5 b3 past
        49 b3 pay
        8 b3 payment
        16 b3 phone
        -10 b3 please
        49 b3 plus
        12 b3 quick
        6 b3 rest
        6 b3 return
        -8 b3 right
        -7 b3 round
        -11 b3 said
        -14 b3 samaritans
        -5 b3 same
        24 b3 say
        -15 b3 says
        -8 b3 see
        21 b3 shall
        -5 b3 she
        -10 b3 sleep
        -14 b3 small
        -39 b3 so
        4 b3 speak
        -11 b3 start
        8 b3 still
        12 b3 sure
        15 b3 take
        10 b3 talk
        7 b3 tell
        -4 b3 terms
        5 b3 thank
        -15 b3 that
        11 b3 thats
        14 b3 them
        -40 b3 then
        34 b3 there
        -4 b3 they
        19 b3 they'd
        -26 b3 this
        27 b3 til
        40 b3 to
        -34 b3 too
        -19 b3 transfer
        4 b3 u
        26 b3 up
        8 b3 ur
        -26 b3 us
        -18 b3 want
        -19 b3 was
        -20 b3 way
        7 b3 we
        32 b3 we'll
        6 b3 we're
        4 b3 week
        8 b3 what
        24 b3 when
        8 b3 where
        -5 b3 which
        11 b3 why
        -14 b3 will
        4 b3 with
        9 b3 won't
        -31 b3 would
        -14 b3 write
        -7 b3 ya
        9 b3 yeah
        -5 b3 yes
        16 b3 you
        -12 b3 you'll
        11 b3 you're
        44 b3 your
        -4 b3 yours
        -36 ba ! ,
        9 ba ! every
        5 ba ! on
        -13 ba ' .
        -8 ba ' ?
        64 ba 's ,
        9 ba 's .
        11 ba 's and
        9 ba 's behind
        -20 ba 's by
        -29 ba 's from
        4 ba 's gone
        19 ba 's in
        4 ba 's left
        5 ba 's of
        17 ba 's on
        8 ba 's outstanding
        -6 ba 's payment
        13 ba 's with
        -23 ba 's you
        -8 ba , 's
        67 ba , ,
        -17 ba , -
        45 ba , .
        26 ba , <day>
        -29 ba , <num>
        26 ba , <span>
        42 ba , >
        -80 ba , ?
        28 ba , a
        5 ba , altogether
        -11 ba , and
        10 ba , at
        6 ba , by
        -25 ba , each
        11 ba , even
        -37 ba , for
        15 ba , from
        -59 ba , goes
        -16 ba , in
        -5 ba , invoices
        -7 ba , is
        -17 ba , later
        25 ba , now
        -51 ba , of
        12 ba , on
        5 ba , or
        -5 ba , payment
        -14 ba , payments
        10 ba , the
        -14 ba , times
        39 ba , when
        -27 ba , would
        -30 ba . 's
        35 ba . ,
        -13 ba . -
        13 ba . .
        33 ba . <day>
        -59 ba . <num>
        -53 ba . <span>
        22 ba . >
        -38 ba . ?
        14 ba . and
        6 ba . at
        17 ba . by
        9 ba . every
        -17 ba . from
        -20 ba . i
        12 ba . in
        33 ba . is
        -37 ba . left
        -4 ba . more
        -7 ba . now
        32 ba . of
        48 ba . on
        -4 ba . or
        30 ba . then
        -17 ba . times
        55 ba : ,
        19 ba : .
        14 ba : <day>
        4 ba : <span>
        9 ba : at
        -12 ba : by
        16 ba : now
        -51 ba < !
        63 ba < 's
        -14 ba < ,
        -5 ba < -
        7 ba < .
        -49 ba < <day>
        -5 ba < <num>
        27 ba < <span>
        12 ba < <stretch>
        55 ba < ?
        31 ba < a
        29 ba < and
        5 ba < as
        -13 ba < at
        12 ba < by
        -12 ba < cars
        4 ba < doesn't
        45 ba < down
        -6 ba < equal
        -24 ba < even
        -6 ba < every
        -34 ba < for
        40 ba < gets
        -54 ba < i
        -11 ba < if
        -62 ba < in
        -4 ba < invoices
        -21 ba < is
        12 ba < isn't
        30 ba < left
        -15 ba < lots
        13 ba < n
        -22 ba < no
        42 ba < of
        -41 ba < on
        14 ba < past
        -5 ba < payments
        13 ba < the
        -10 ba < then
        -4 ba < times
        25 ba < to
        -6 ba < what
        13 ba < won't
        12 ba < would
        17 ba < wouldn't
        13 ba <day> ,
        -17 ba <day> .
        -39 ba <num> ,
        -21 ba <num> <num>
        -10 ba <num> >
        33 ba <num> and
        -43 ba <stretch> ,
        -8 ba <stretch> .
        -6 ba ? ,
        16 ba ? .
        43 ba ? ?
        57 ba a -
        10 ba about ,
        8 ba about .
        -53 ba about <span>
        20 ba about ?
        8 ba about now
        13 ba about of
        -8 ba after .
        -5 ba after then
        -24 ba all ,
        25 ba all .
        45 ba all ?
        5 ba all of
        -48 ba and ,
        -4 ba and -
        -10 ba and .
        7 ba and <day>
        -5 ba and <span>
        7 ba and >
        6 ba and after
        6 ba and for
        46 ba and in
        27 ba and is
        7 ba and of
        -13 ba and when
        -5 ba are ,
        5 ba are of
        -5 ba around .
        -9 ba as .
        45 ba at ,
        15 ba at .
        -28 ba at <span>
        -15 ba at >
        -5 ba at and
        10 ba at on
        22 ba be >
        -16 ba before .
        7 ba being ,
        12 ba but ,
        5 ba by .
        8 ba by and
        -15 ba clause .
        -40 ba day ,
        5 ba did <span>
        -20 ba do ,
        6 ba do .
        -25 ba do <day>
        -10 ba ending .
        -16 ba ending ?
        17 ba entire .
        -15 ba even ,
        -14 ba every of
        -21 ba extension .
        -19 ba first <day>
        6 ba for ,
        37 ba for .
        -6 ba for >
        8 ba for ?
        -8 ba for and
        5 ba for if
        4 ba for on
        11 ba for was
        11 ba full ?
        5 ba full on
        -10 ba got more
        -12 ba if is
        -28 ba in ,
        -23 ba in .
        -13 ba in >
        -15 ba in ?
        -16 ba in equal
        -4 ba in go
        -21 ba inv >
        -33 ba invoice ,
        -10 ba invoice .
        -11 ba invoice >
        -22 ba invoices and
        22 ba is ,
        36 ba is .
        5 ba is <day>
        39 ba is <span>
        -37 ba is >
        -12 ba is and
        -14 ba is on
        31 ba it ,
        16 ba it .
        24 ba it ?
        8 ba it and
        -7 ba it times
        -19 ba its ,
        14 ba its >
        10 ba its and
        13 ba its n
        21 ba knock off
        -37 ba last .
        -5 ba last ?
        -14 ba last of
        -24 ba last on
        32 ba least .
        23 ba leaves .
        19 ba like ,
        18 ba like .
        4 ba like <span>
        -4 ba like ?
        4 ba makes .
        9 ba me <day>
        4 ba me of
        36 ba my .
        15 ba my ?
        9 ba n on
        -8 ba net ,
        24 ba no 's
        9 ba not ,
        -72 ba not .
        -40 ba not >
        -16 ba number ,
        -12 ba number .
        -16 ba number and
        58 ba of ,
        -24 ba of <span>
        4 ba of >
        22 ba of ?
        -22 ba of and
        21 ba of by
        13 ba of for
        4 ba of from
        4 ba of is
        4 ba of on
        -8 ba of was
        28 ba ok <day>
        -9 ba on .
        10 ba on <num>
        11 ba on is
        29 ba only ,
        -6 ba option is
        9 ba or ,
        22 ba or <span>
        8 ba or ?
        -7 ba or payments
        -7 ba other ,
        9 ba other .
        -26 ba other <day>
        19 ba other ?
        17 ba other after
        16 ba other as
        -17 ba other by
        25 ba other in
        -51 ba other on
        -5 ba other once
        9 ba other until
        6 ba other we
        -20 ba other when
        -20 ba other with
        -21 ba over ,
        37 ba over .
        -67 ba over ?
        5 ba owes and
        8 ba pay ,
        -6 ba pay by
        4 ba put down
        34 ba put of
        12 ba put on
        12 ba remaining in
        24 ba said .
        5 ba same ,
        31 ba same .
        -19 ba say ,
        11 ba say <day>
        9 ba say <span>
        22 ba say of
        -16 ba say on
        -5 ba says ,
        -41 ba says .
        -20 ba so 's
        20 ba so ,
        21 ba so <day>
        -6 ba so <span>
        14 ba so by
        8 ba so every
        -33 ba so in
        21 ba so is
        23 ba so on
        21 ba take ,
        8 ba take and
        13 ba take to
        26 ba than ,
        -20 ba thanks .
        -11 ba thanks for
        10 ba that ,
        -11 ba that .
        20 ba that <span>
        33 ba that ?
        -8 ba that is
        24 ba thats ,
        5 ba the 's
        -73 ba the ,
        66 ba the .
        22 ba the :
        7 ba the <day>
        11 ba the <span>
        5 ba the <stretch>
        51 ba the >
        24 ba the ?
        -24 ba the alone
        -8 ba the and
        5 ba the as
        24 ba the at
        4 ba the be
        18 ba the by
        34 ba the comes
        7 ba the gets
        -6 ba the he
        24 ba the i
        -17 ba the in
        10 ba the interest
        -7 ba the invoices
        -8 ba the is
        4 ba the left
        9 ba the now
        -40 ba the on
        12 ba the over
        -8 ba the stays
        -6 ba the that
        5 ba the thats
        5 ba the then
        -41 ba the thing
        -17 ba the to
        18 ba the we
        4 ba the when
        -11 ba the who
        17 ba the you
        33 ba then <day>
        31 ba then <span>
        6 ba then each
        19 ba then every
        -14 ba then in
        13 ba then on
        4 ba this .
        -9 ba till ,
        -4 ba till .
        8 ba times ,
        -19 ba to ?
        4 ba to all
        28 ba to and
        9 ba together ,
        4 ba total .
        43 ba under .
        -6 ba unit ,
        21 ba us ,
        4 ba us .
        18 ba us for
        4 ba us of
        -18 ba was ,
        13 ba was .
        -24 ba whole ,
        16 ba whole ?
        13 ba with .
        19 ba with <day>
        -4 ba you .
        22 bb 's a
        -31 bb 's about
        17 bb 's at
        -9 bb 's invoice
        -12 bb 's the
        -22 bb , <num>
        -48 bb , about
        48 bb , all
        -25 bb , but
        32 bb , even
        -14 bb , extension
        -13 bb , first
        9 bb , for
        -8 bb , invoice
        20 bb , its
        6 bb , just
        34 bb , last
        53 bb , like
        -16 bb , net
        -79 bb , not
        -20 bb , number
        -5 bb , option
        5 bb , or
        -20 bb , other
        12 bb , say
        8 bb , so
        -7 bb , that
        7 bb , thats
        33 bb , the
        42 bb , then
        8 bb , this
        24 bb , together
        13 bb , total
        27 bb . <num>
        23 bb . all
        -15 bb . inv
        -15 bb . invoice
        7 bb . its
        -14 bb . next
        -36 bb . pay
        32 bb . same
        -5 bb . say
        67 bb . so
        -17 bb . thanks
        20 bb . the
        -14 bb . would
        -10 bb : invoice
        36 bb < <
        10 bb < <day>
        -19 bb < <num>
        -10 bb < all
        -29 bb < and
        55 bb < for
        -7 bb < i'm
        9 bb < if
        -28 bb < inv
        -9 bb < invoice
        17 bb < its
        5 bb < just
        40 bb < like
        25 bb < no
        44 bb < not
        4 bb < ok
        -16 bb < on
        -19 bb < or
        -5 bb < page
        11 bb < sir
        -25 bb < so
        -7 bb < the
        37 bb < then
        -82 bb < with
        15 bb < would
        36 bb < yep
        5 bb <clock> ,
        -18 bb <day> ,
        37 bb <day> .
        -12 bb <day> ;
        -6 bb <day> after
        -7 bb <day> and
        -9 bb <day> around
        23 bb <day> for
        5 bb <day> is
        -18 bb <num> 's
        -33 bb <num> ,
        -29 bb <num> -
        -16 bb <num> .
        -27 bb <num> <num>
        24 bb <num> ?
        -28 bb <num> and
        14 bb <num> at
        -21 bb <num> ending
        68 bb <num> for
        -16 bb <num> in
        -4 bb <num> is
        -22 bb <num> n
        28 bb <num> of
        8 bb <num> or
        25 bb <num> times
        9 bb <num> x
        11 bb <share> 's
        -6 bb <share> ,
        24 bb <share> is
        -24 bb <share> of
        -15 bb <span> ,
        16 bb <span> .
        21 bb <span> <span>
        33 bb <span> at
        16 bb <span> is
        17 bb <span> of
        13 bb <stretch> 's
        39 bb <stretch> ,
        -62 bb <stretch> <stretch>
        -10 bb <stretch> and
        4 bb <stretch> is
        -32 bb <sum> <sum>
        15 bb <sum> and
        50 bb <sum> in
        11 bb <sum> on
        -26 bb ? even
        -8 bb a good
        -6 bb a new
        -20 bb about invoice
        28 bb about that
        20 bb about the
        59 bb agree to
        -11 bb and at
        9 bb and no
        10 bb and not
        -48 bb and the
        -17 bb and then
        -5 bb are the
        -27 bb asked for
        -16 bb at day
        30 bb at least
        8 bb at the
        7 bb back .
        -20 bb back to
        22 bb balance is
        13 bb balance of
        -4 bb be the
        8 bb bill ,
        14 bb bill of
        11 bb bits of
        13 bb but the
        13 bb call it
        21 bb can ,
        5 bb can do
        4 bb can take
        11 bb can't do
        21 bb can't take
        6 bb card ,
        -24 bb card ending
        5 bb check for
        -13 bb come to
        8 bb comes to
        -49 bb costs of
        -5 bb could do
        4 bb could take
        19 bb credit you
        13 bb debt of
        4 bb do ,
        6 bb do like
        35 bb do the
        -8 bb done in
        10 bb down .
        -42 bb down for
        36 bb down to
        -11 bb ending in
        6 bb every month
        -20 bb fee of
        19 bb forget the
        5 bb gave me
        -29 bb give me
        10 bb give us
        15 bb gladly .
        12 bb go to
        45 bb go under
        13 bb have the
        -11 bb he 's
        17 bb how about
        -32 bb i got
        24 bb i have
        8 bb i need
        5 bb i see
        15 bb i want
        6 bb i'd take
        -4 bb i've got
        -32 bb if the
        -21 bb in '
        -4 bb inbox by
        7 bb instalments of
        8 bb interest of
        4 bb invoice ,
        7 bb invoices ,
        -12 bb is ,
        13 bb is .
        4 bb is :
        15 bb is about
        -9 bb is already
        11 bb is my
        10 bb is now
        5 bb is still
        -43 bb is the
        23 bb is there
        20 bb it 's
        21 bb it ,
        50 bb it .
        6 bb it :
        10 bb it at
        -20 bb it for
        -19 bb it in
        -10 bb it into
        -26 bb it says
        32 bb it to
        5 bb it was
        25 bb its still
        7 bb its the
        6 bb just the
        -5 bb knock the
        -8 bb know the
        17 bb leave the
        24 bb lots of
        8 bb make it
        10 bb makes it
        4 bb matter of
        34 bb me that
        11 bb mine 's
        7 bb month ,
        13 bb need the
        44 bb no ,
        -27 bb no .
        -7 bb nothing .
        10 bb now ,
        22 bb now .
        11 bb now and
        11 bb now n
        -9 bb number ending
        -41 bb of that
        -51 bb of the
        -17 bb off ,
        12 bb off the
        -48 bb ok so
        -5 bb okay .
        7 bb on .
        -22 bb on <num>
        70 bb on a
        -28 bb on day
        23 bb on the
        -12 bb only the
        -4 bb or the
        -22 bb order .
        -28 bb out of
        7 bb owes us
        19 bb part is
        6 bb parts of
        22 bb pay the
        8 bb payment of
        -9 bb payments ,
        42 bb payments of
        5 bb perfect ,
        5 bb please ,
        -8 bb po ,
        20 bb ran up
        -5 bb right ,
        -17 bb right .
        7 bb send me
        -16 bb send the
        -10 bb she 's
        11 bb sir .
        10 bb sir :
        5 bb so :
        9 bb so thats
        15 bb so the
        13 bb sorry .
        -18 bb sound about
        5 bb still the
        4 bb straight :
        4 bb sum of
        -14 bb sure .
        36 bb take the
        70 bb that 's
        -37 bb that ,
        13 bb that is
        28 bb that leaves
        4 bb that'd be
        -19 bb the <num>
        18 bb the entire
        -4 bb the form
        30 bb the full
        -5 bb the older
        -8 bb the other
        7 bb the second
        25 bb the small
        -5 bb the third
        4 bb the undisputed
        16 bb the whole
        32 bb then ,
        23 bb then .
        -27 bb then :
        8 bb then the
        -6 bb there 's
        -21 bb this is
        5 bb though .
        5 bb to be
        -5 bb to number
        14 bb to the
        21 bb until the
        -67 bb up to
        17 bb us .
        -6 bb waive the
        -34 bb want the
        -6 bb we did
        31 bb we say
        -15 bb what ,
        39 bb what about
        9 bb when the
        -4 bb which is
        8 bb with the
        7 bb would .
        4 bb would the
        -5 bb yes ,
        30 bb yes .
        -12 bb you ,
        -15 bb you .
        -4 bb you ?
        -43 bb you do
        -16 bb you for
        35 bb you from
        12 bb you manage
        4 bb you owe
        -8 bb you pay
        34 bb you put
        -37 bb you the
        12 bb you're at
        -4 bb you're the
        6 bb you've got
        -51 bb your last
        -41 g contact
        44 g debt
        -26 g expense
        8 g income
        -32 g late
        -41 g law
        -4 g letter
        14 g offer
        25 g pay
        19 g promise
        -17 ga contact
        -11 ga debt
        6 ga done
        -37 ga income
        62 ga late
        50 ga offer
        16 ga promise
        -54 gb contact
        27 gb debt
        -22 gb done
        -6 gb expense
        -10 gb late
        -78 gb letter
        21 gb offer
        5 gb pay
        -90 gb promise
        -9 gl contact
        -19 gl debt
        -19 gl done
        -10 gl income
        -45 gl law
        -45 gl letter
        24 gl offer
        -21 gl promise
        -34 gp contact
        34 gp debt
        -27 gp done
        -29 gp expense
        7 gp income
        -81 gp late
        -42 gp law
        -76 gp letter
        63 gp offer
        -25 gp promise
        -31 gr contact
        20 gr done
        -23 gr expense
        19 gr income
        -34 gr late
        4 gr law
        25 gr letter
        40 gr offer
        23 gr pay
        -24 gt contact
        7 gt debt
        -27 gt done
        -7 gt expense
        26 gt income
        6 gt late
        24 gt law
        16 gt letter
        -4 gt offer
        30 gt pay
        18 gt promise
        25 k answers number
        -72 k digits
        -73 k digits size 0
        -161 k digits size 1
        -58 k digits size 10
        -93 k digits size 11
        -129 k digits size 2
        -40 k digits size 3
        97 k digits size 4
        237 k digits size 5
        180 k digits size 6
        54 k digits size 7
        -39 k digits size 8
        -47 k digits size 9
        259 k enlarged
        301 k looks
        -202 k one
        -76 k price
        67 k price size 10
        -46 k price size 4
        -15 k price size 5
        -55 k price size 6
        -6 k price size 7
        20 k price size 9
        112 k round
        22 k said
        -40 k said sum
        66 k scaled
        4 k scaled size 10
        -5 k scaled size 11
        12 k scaled size 7
        23 k scaled size 8
        31 k scaled size 9
        -219 k share
        228 k sum
        -319 k sum size 0
        -52 k sum size 1
        46 k sum size 10
        23 k sum size 11
        -42 k sum size 2
        -39 k sum size 3
        10 k sum size 4
        135 k sum size 5
        142 k sum size 6
        95 k sum size 7
        92 k sum size 8
        137 k sum size 9
        -49 k words
        -222 k words size 0
        -331 k words size 1
        46 k words size 10
        22 k words size 11
        -218 k words size 2
        -70 k words size 3
        6 k words size 4
        144 k words size 5
        140 k words size 6
        160 k words size 7
        93 k words size 8
        181 k words size 9
        -19 l "
        -36 l '
        -40 l 's
        19 l +
        -50 l ,
        -9 l -
        -12 l .
        16 l /
        12 l <clock>
        15 l <day>
        -15 l <num>
        -42 l <pct>
        -67 l <span>
        33 l <stretch>
        26 l <sum>
        24 l =
        -32 l a
        22 l able
        -18 l about
        -6 l accept
        -36 l account
        -49 l across
        8 l action
        -20 l add
        -4 l aff
        -5 l after
        -8 l again
        13 l against
        -9 l age
        57 l agree
        -66 l agreed
        40 l ah
        17 l ahead
        26 l aint
        -19 l already
        22 l also
        -13 l am
        -20 l amount
        31 l an
        11 l and
        5 l annual
        52 l another
        -10 l answer
        5 l any
        -14 l anything
        11 l anyway
        -8 l appreciate
        -16 l are
        -8 l around
        55 l as
        -12 l ask
        42 l asking
        -34 l at
        -5 l authorized
        -6 l auto
        -16 l autopay
        18 l aye
        -7 l b
        -24 l back
        -39 l bad
        -10 l badge
        -16 l bags
        -24 l bank
        -25 l base
        28 l bbd
        -25 l be
        -6 l because
        -18 l been
        -7 l before
        16 l behind
        -15 l being
        31 l best
        -10 l better
        -12 l between
        8 l big
        6 l bigger
        34 l bill
        -10 l bills
        27 l bin
        -4 l bit
        12 l bites
        32 l bits
        -4 l books
        -30 l born
        10 l boss
        -51 l both
        7 l bounce
        12 l bounced
        30 l bout
        -8 l break
        28 l bring
        -13 l business
        -9 l but
        15 l by
        -21 l call
        -17 l calling
        7 l came
        -20 l can
        99 l can't
        10 l cannot
        7 l cant
        -5 l car
        -14 l card
        -35 l catch
        9 l cause
        35 l charge
        7 l charges
        10 l check
        -9 l cheque
        11 l cheques
        -19 l chuck
        -34 l claim
        -20 l clause
        18 l clear
        23 l client
        6 l close
        -4 l collect
        -16 l collector
        -28 l comes
        -7 l coming
        7 l complaint
        10 l complete
        7 l concerns
        -15 l confirm
        8 l consider
        4 l convert
        30 l cool
        -18 l copies
        -5 l copy
        -33 l corner
        -33 l costs
        65 l could
        13 l couldn't
        -21 l council
        -6 l course
        -9 l court
        11 l cover
        13 l creditor
        -9 l cud
        -29 l customers
        5 l dae
        22 l date
        -6 l dated
        -23 l dates
        -42 l day
        13 l debit
        -5 l debt
        -9 l debtline
        -10 l debts
        -11 l delinquent
        -21 l delivery
        -5 l didn't
        12 l direct
        -4 l director
        -7 l dispute
        -38 l divide
        18 l do
        21 l doctor
        17 l does
        -24 l doesn't
        7 l doing
        -27 l don't
        21 l done
        -30 l dont
        -47 l double
        -46 l down
        -8 l driver
        17 l drop
        37 l drops
        17 l due
        -79 l each
        5 l easier
        18 l eat
        47 l either
        -4 l em
        -6 l email
        15 l emi
        -68 l ending
        29 l enough
        18 l entire
        -41 l every
        -37 l everybody
        47 l everything
        -40 l exactly
        8 l excavator
        -54 l expect
        -22 l extension
        5 l facility
        -16 l factures
        -38 l far
        -19 l father
        -4 l fee
        7 l fees
        -20 l figure
        -9 l file
        -15 l final
        -6 l finance
        11 l find
        29 l fine
        -5 l first
        10 l flat
        42 l floor
        7 l flour
        11 l for
        42 l forget
        -28 l form
        -8 l free
        -34 l from
        4 l front
        42 l full
        29 l gave
        26 l get
        29 l gets
        7 l getting
        -22 l give
        6 l giving
        54 l go
        -9 l going
        -82 l gone
        13 l good
        -19 l got
        18 l gotta
        -11 l grade
        -14 l grandmother
        -8 l granite
        -28 l great
        -19 l guy
        6 l habibi
        -26 l had
        7 l haha
        15 l hand
        -29 l hang
        -34 l happened
        -22 l has
        10 l have
        18 l he
        6 l he'd
        -7 l he'll
        10 l hear
        -18 l help
        -31 l helpline
        -8 l her
        14 l here
        17 l hes
        -7 l hi
        -17 l him
        -7 l his
        6 l hold
        17 l honest
        6 l hoping
        6 l hospital
        4 l hour
        -37 l how
        -50 l i
        -36 l i'd
        -20 l i'll
        -30 l i've
        48 l idea
        44 l if
        -20 l ignore
        -6 l il
        43 l ill
        -11 l im
        -6 l imelda
        -46 l in
        -21 l inbox
        5 l instalment
        18 l instalments
        24 l instead
        -6 l insted
        5 l instructions
        7 l interest
        -19 l into
        -59 l inv
        -27 l invoice
        -75 l invoices
        -13 l is
        -29 l isn't
        26 l it
        22 l it'd
        -11 l it'll
        -13 l items
        35 l its
        -29 l ive
        37 l just
        -4 l kessler
        11 l kindly
        51 l knock
        11 l know
        -8 l l
        6 l lah
        -8 l larkfield
        16 l last
        20 l late
        -34 l lawyer
        -30 l lawyers
        6 l least
        22 l leave
        21 l leaves
        5 l left
        13 l legal
        9 l lend
        27 l less
        63 l let
        -10 l letter
        -16 l lieve
        -4 l like
        11 l line
        19 l link
        4 l little
        18 l loan
        -4 l log
        -32 l lol
        -12 l look
        24 l looking
        6 l lose
        17 l lots
        -29 l love
        16 l lowest
        6 l ltd
        4 l lump
        40 l lunch
        35 l ma
        -5 l maam
        9 l madam
        -9 l made
        -7 l mailed
        -18 l make
        11 l makes
        -36 l man
        31 l manage
        -29 l manager
        -7 l many
        10 l march
        22 l mark
        7 l mate
        13 l maura
        13 l maybe
        11 l mean
        -7 l meant
        4 l meantime
        10 l meanwhile
        -53 l might
        8 l mine
        44 l minimum
        6 l miss
        5 l money
        34 l month
        -33 l monthly
        -28 l more
        11 l most
        12 l moved
        -7 l mr
        -14 l mrs
        -57 l much
        -23 l must
        -21 l my
        -6 l n
        -34 l nah
        -7 l name
        -9 l national
        6 l need
        -64 l net
        28 l never
        -6 l new
        -15 l next
        61 l no
        -33 l not
        18 l note
        -13 l nothing
        63 l now
        -79 l number
        48 l of
        7 l off
        -41 l offer
        -11 l oh
        -8 l oisín
        -4 l ok
        -18 l old
        -8 l older
        -10 l oldest
        -5 l on
        20 l once
        19 l only
        -20 l open
        -19 l option
        -25 l or
        -70 l order
        16 l other
        -17 l otherwise
        -52 l our
        4 l ours
        -46 l out
        -6 l outside
        14 l outstanding
        -26 l over
        -6 l overdue
        13 l owe
        31 l owes
        -9 l own
        -15 l page
        -53 l paid
        6 l part
        5 l parts
        12 l pay
        14 l payday
        -11 l paying
        -9 l payment
        14 l penalty
        12 l people
        16 l perfect
        -29 l perhaps
        21 l phone
        39 l place
        11 l plan
        -11 l please
        -4 l plus
        -36 l po
        7 l point
        -43 l policy
        -9 l pop
        -9 l possible
        -7 l post
        36 l posted
        12 l premium
        7 l principal
        18 l probably
        13 l problem
        8 l promise
        -23 l propose
        -21 l put
        21 l question
        14 l quick
        20 l ran
        -8 l rate
        -13 l rather
        -4 l read
        -14 l real
        6 l really
        50 l reason
        -6 l recorded
        -9 l ref
        -9 l release
        -22 l remaining
        6 l remains
        20 l reminder
        -8 l rent
        7 l repayments
        -33 l report
        -36 l respectfully
        14 l rest
        -6 l returned
        -39 l ring
        9 l ringing
        -4 l ro
        -6 l round
        16 l runs
        56 l said
        -33 l samaritans
        -7 l same
        4 l sat
        -23 l say
        8 l saying
        -40 l screws
        5 l second
        -24 l section
        29 l see
        39 l send
        15 l sent
        26 l service
        10 l set
        13 l settle
        8 l settled
        15 l settlement
        -8 l shall
        7 l shaz
        13 l she
        12 l shes
        16 l shoot
        -21 l shot
        11 l show
        -39 l showing
        18 l shows
        4 l side
        -35 l sign
        9 l signed
        -54 l since
        -24 l sir
        -4 l sister
        -12 l sleep
        -25 l slow
        49 l so
        -9 l some
        -11 l something
        -13 l soon
        15 l sorry
        -31 l sort
        -18 l sound
        56 l spare
        -4 l speak
        13 l split
        -13 l spread
        24 l stands
        50 l start
        -12 l statement
        -11 l statutory
        4 l stay
        -73 l stays
        24 l stick
        19 l still
        52 l stop
        12 l straight
        5 l stretch
        13 l strip
        5 l suggest
        10 l sum
        60 l supervisor
        -5 l suppose
        -26 l sure
        5 l swing
        4 l system
        13 l tae
        20 l take
        7 l takes
        -5 l taking
        44 l talk
        54 l team
        11 l tell
        -37 l terms
        -9 l text
        -17 l than
        7 l thank
        -51 l thanks
        -39 l that
        14 l that'd
        -21 l thats
        49 l the
        4 l their
        9 l them
        7 l then
        -14 l there'd
        -58 l theres
        -39 l they
        -22 l they'd
        -7 l they're
        50 l thing
        4 l things
        -55 l think
        -56 l this
        11 l tho
        -26 l those
        -19 l though
        34 l thought
        -9 l through
        -29 l thru
        8 l tick
        35 l til
        19 l till
        27 l time
        -17 l tiny
        11 l to
        28 l together
        -77 l too
        -52 l took
        -10 l tr
        5 l trade
        -8 l transfer
        -9 l try
        -31 l trying
        18 l tyler
        19 l u
        -19 l under
        15 l understand
        5 l union
        -22 l unit
        13 l unless
        -20 l until
        -28 l up
        17 l upi
        16 l us
        5 l use
        -18 l vat
        14 l w
        13 l waive
        4 l wanna
        -18 l want
        -21 l was
        42 l way
        -25 l we
        8 l we'd
        5 l we'll
        6 l we're
        4 l we've
        -9 l week
        -30 l well
        27 l were
        26 l whats
        21 l when
        5 l where
        -14 l whether
        28 l while
        -76 l who
        42 l whole
        22 l why
        14 l wi
        -21 l wich
        -16 l will
        24 l willing
        13 l wire
        -15 l within
        32 l won't
        5 l word
        11 l works
        35 l would
        16 l wouldn't
        48 l write
        36 l wrong
        20 l x
        -7 l ya
        -12 l yard
        9 l ye
        34 l yeah
        36 l yep
        -10 l yes
        -4 l yh
        -18 l you'd
        10 l you'll
        -7 l you've
        -29 l your
        -28 l youre
        15 l yours
        -41 l youve
        34 nearly-alone
        -69 r !
        10 r "
        -22 r &
        -37 r '
        25 r 's
        -7 r (
        -42 r ,
        -48 r -
        -43 r .
        -64 r :
        7 r ;
        -24 r <clock>
        57 r <day>
        6 r <num>
        -22 r <pct>
        -33 r <share>
        17 r <span>
        33 r <stretch>
        -61 r <sum>
        30 r =
        -5 r ?
        19 r able
        9 r about
        28 r accept
        45 r acceptable
        -16 r account
        6 r acct
        -33 r ach
        -21 r actually
        38 r added
        8 r admin
        11 r afraid
        -20 r again
        30 r against
        -9 r ah
        4 r ain't
        -27 r aint
        -8 r alive
        52 r all
        -14 r allowed
        -26 r alone
        7 r already
        18 r altogether
        -4 r always
        59 r am
        -4 r amount
        -14 r an
        -8 r and
        -5 r another
        -31 r answer
        6 r answered
        12 r any
        -15 r anybody
        -43 r anyone
        -11 r anything
        -15 r apiece
        -10 r approved
        -13 r are
        -66 r around
        16 r arrears
        57 r as
        -13 r aside
        8 r ask
        33 r askin
        -37 r at
        64 r away
        -21 r aye
        4 r b
        -29 r back
        6 r bacs
        17 r bad
        -11 r badly
        78 r balance
        10 r bank
        9 r banking
        -9 r bat
        -20 r be
        16 r been
        -43 r before
        19 r beginning
        -10 r behind
        40 r being
        16 r bell
        9 r below
        -19 r besides
        -10 r best
        6 r better
        4 r between
        -6 r big
        -25 r bill
        -6 r bills
        5 r bin
        -54 r bit
        43 r bites
        -20 r block
        4 r books
        -48 r boss
        14 r both
        -20 r bother
        -4 r breathing
        -6 r bring
        5 r broadband
        -7 r broke
        -7 r broken
        -5 r burn
        -8 r business
        45 r but
        -13 r by
        -44 r call
        -10 r calls
        11 r came
        32 r can
        48 r can't
        16 r canadian
        -25 r cannot
        58 r card
        12 r cards
        -22 r care
        -12 r cars
        17 r cash
        -17 r catch
        8 r caught
        4 r cent
        24 r change
        15 r charges
        -7 r chat
        -24 r check
        15 r checking
        -83 r chief
        -4 r child
        -12 r chuck
        37 r chunks
        -44 r clear
        -22 r cleared
        15 r clears
        -18 r client
        -7 r clients
        5 r clinic
        30 r close
        36 r closed
        -7 r closes
        -15 r cold
        -11 r combined
        -35 r come
        17 r comes
        24 r comfortable
        -7 r comin
        -27 r coming
        27 r committee
        22 r computer
        10 r continues
        14 r contract
        -14 r copies
        -28 r correct
        -6 r coughs
        -54 r could
        -8 r council
        -20 r counts
        14 r courier
        5 r court
        29 r cover
        -6 r credit
        6 r credited
        26 r cut
        37 r date
        -4 r dates
        14 r day
        -26 r days
        -43 r dead
        32 r debit
        -36 r debt
        -20 r degrees
        -7 r did
        -12 r different
        7 r direct
        -17 r directly
        18 r discount
        16 r dispute
        -17 r do
        12 r dockets
        9 r does
        -34 r doesn't
        -64 r dollar
        9 r don't
        21 r done
        -30 r dont
        -41 r door
        -8 r double
        26 r down
        42 r draws
        9 r drop
        -6 r due
        -9 r eft
        4 r either
        5 r else
        6 r em
        7 r emi
        -23 r end
        -15 r ends
        36 r enrollment
        -12 r equal
        53 r even
        10 r ever
        37 r every
        -35 r everybody
        20 r everything
        -28 r exactly
        8 r extra
        -18 r fae
        16 r fair
        7 r faith
        7 r fall
        17 r falls
        20 r far
        -19 r fee
        -7 r fees
        12 r feet
        16 r fell
        -6 r file
        -42 r fills
        32 r final
        7 r finance
        6 r find
        10 r fine
        -32 r finish
        13 r finished
        -5 r firm
        51 r first
        -14 r fixed
        -9 r flat
        13 r floor
        41 r follow
        -8 r for
        16 r forever
        22 r forget
        15 r form
        33 r fortnight
        20 r from
        -21 r front
        17 r frozen
        51 r full
        16 r gas
        -12 r gesture
        16 r get
        50 r gets
        -47 r give
        -7 r gives
        21 r go
        15 r goes
        27 r gone
        35 r gonna
        -18 r good
        17 r goodwill
        40 r great
        -13 r haha
        -4 r hands
        55 r hang
        25 r happened
        -26 r happy
        7 r hardly
        14 r has
        -19 r have
        -21 r he
        -16 r hear
        -20 r help
        -6 r her
        -6 r hes
        -65 r him
        -5 r hire
        -24 r his
        11 r hit
        -4 r hold
        15 r holidays
        -16 r home
        -8 r hon
        6 r honestly
        -46 r hospital
        -11 r hour
        -15 r how
        -8 r hurts
        19 r i'd
        44 r i'll
        -15 r i'm
        -15 r i've
        15 r ian
        -14 r if
        34 r in
        5 r included
        23 r inside
        -17 r instalments
        20 r instead
        4 r insurance
        -8 r interest
        6 r inv
        -46 r invoice
        -24 r invoices
        12 r is
        -40 r ish
        16 r isn't
        22 r isnt
        31 r it
        42 r it'd
        22 r its
        -46 r itself
        10 r jase
        -41 r job
        9 r joke
        40 r just
        14 r keep
        12 r keeps
        -25 r kids
        15 r lab
        -7 r lads
        35 r last
        40 r late
        48 r later
        4 r latest
        -13 r law
        28 r least
        20 r leave
        7 r leaves
        8 r leaving
        -6 r left
        18 r less
        27 r let
        18 r letter
        4 r letters
        17 r life
        4 r light
        27 r like
        13 r limit
        -49 r line
        23 r link
        -13 r live
        -21 r lol
        55 r long
        -42 r look
        17 r looking
        -24 r looks
        -7 r lose
        -21 r lot
        -26 r lots
        -6 r lou
        -53 r love
        14 r lowest
        9 r ma'am
        -28 r madam
        -24 r made
        4 r mail
        -8 r make
        47 r makes
        13 r man
        -41 r manage
        42 r manager
        -15 r many
        17 r march
        13 r mate
        53 r maybe
        -18 r me
        -61 r mean
        12 r meant
        -12 r mention
        -22 r meter
        6 r might
        14 r mind
        39 r minimum
        11 r miss
        -8 r missed
        7 r missus
        14 r mo
        4 r moment
        6 r money
        10 r month
        13 r monthly
        -13 r more
        20 r morn
        5 r most
        8 r mr
        43 r mrs
        -44 r much
        -15 r mum
        -6 r must
        -101 r my
        21 r myself
        24 r n
        24 r nah
        -27 r name
        13 r nearly
        -4 r needs
        4 r net
        -39 r never
        -30 r new
        -6 r next
        13 r nice
        14 r nicely
        -9 r no
        -12 r nobody
        5 r none
        59 r not
        16 r note
        -9 r noted
        14 r nothin
        -6 r nothing
        28 r now
        -49 r number
        -23 r numbers
        11 r o
        -28 r odd
        -29 r of
        44 r off
        -31 r oh
        37 r ok
        -16 r okay
        -43 r old
        4 r older
        24 r oldest
        -7 r on
        -42 r ones
        4 r online
        -91 r only
        12 r open
        -5 r or
        21 r order
        -16 r orders
        -22 r other
        -25 r our
        4 r ours
        -14 r out
        20 r outstanding
        -4 r over
        -10 r overdue
        5 r owes
        -38 r owing
        8 r paid
        17 r pal
        -4 r pallets
        -28 r parked
        -4 r parts
        22 r past
        16 r pay
        8 r payable
        51 r payday
        4 r paying
        -10 r payment
        -8 r payments
        -61 r payroll
        -28 r pays
        18 r pennies
        15 r penny
        5 r pension
        -38 r people
        -14 r per
        25 r pet
        4 r phone
        -16 r photos
        -5 r pieces
        16 r place
        31 r please
        7 r pls
        16 r plus
        -10 r pmts
        22 r po
        -22 r points
        -21 r policy
        25 r possible
        7 r post
        5 r posted
        5 r problem
        5 r promises
        4 r provided
        -11 r put
        -8 r quality
        13 r question
        16 r quiet
        6 r quoting
        -7 r r
        -10 r rates
        -20 r rather
        -35 r reach
        11 r reaches
        -27 r really
        7 r receipt
        -5 r receipts
        9 r received
        5 r reckon
        -6 r reconnect
        -7 r ref
        -9 r refer
        17 r refund
        -5 r release
        4 r released
        29 r relief
        21 r remainder
        21 r remaining
        4 r remains
        -14 r renewal
        -21 r rent
        -11 r report
        -8 r reported
        7 r required
        13 r rest
        16 r return
        4 r returned
        -10 r returns
        17 r reversing
        14 r right
        -13 r ring
        -7 r rings
        14 r road
        4 r room
        -8 r round
        -10 r row
        6 r rtgs
        -45 r rule
        37 r run
        -31 r running
        26 r said
        6 r sat
        27 r saturdays
        -30 r say
        -30 r says
        -22 r screws
        30 r season
        -36 r second
        -21 r see
        -19 r seen
        -53 r sell
        10 r send
        -55 r sent
        18 r sepa
        19 r separate
        -4 r set
        5 r settle
        17 r settled
        -24 r settles
        7 r shall
        -7 r sharp
        19 r sheet
        9 r short
        9 r shot
        15 r show
        -18 r shows
        -21 r side
        -6 r sign
        -24 r signed
        10 r signing
        15 r since
        12 r sir
        6 r sit
        7 r sits
        14 r sitting
        20 r size
        -14 r slow
        -13 r smaller
        -30 r so
        5 r sold
        22 r some
        -28 r somebody
        -30 r something
        -16 r soon
        -23 r sorry
        18 r sorted
        27 r sound
        -20 r spare
        11 r speak
        5 r spring
        33 r square
        -4 r standin
        29 r standing
        28 r stands
        45 r start
        33 r startin
        18 r starting
        25 r starts
        -42 r stays
        -17 r stiffed
        -21 r still
        -5 r stop
        5 r store
        -21 r straight
        -20 r street
        -14 r suits
        -11 r sum
        5 r summer
        -41 r supervisor
        7 r suppliers
        9 r supposed
        8 r sure
        -8 r surgery
        -7 r system
        32 r taken
        45 r takes
        -4 r talk
        19 r tell
        8 r telling
        -21 r terms
        -18 r test
        15 r text
        6 r than
        40 r thank
        -16 r that
        8 r that'd
        25 r thats
        8 r the
        -25 r them
        66 r then
        -5 r there
        11 r thereafter
        -22 r these
        -8 r they
        46 r they'd
        -14 r they'll
        -25 r thing
        -11 r think
        -21 r this
        -6 r tho
        15 r those
        -33 r though
        -15 r thru
        16 r tight
        -24 r till
        17 r time
        11 r times
        -30 r together
        21 r too
        22 r top
        -28 r total
        35 r totally
        28 r touch
        -12 r tractor
        5 r trade
        36 r transfer
        4 r transfers
        11 r trouble
        -13 r tuesdays
        8 r u
        -11 r under
        8 r unfortunately
        -25 r unit
        4 r unless
        -29 r until
        -34 r up
        7 r upi
        12 r upon
        16 r ur
        -17 r us
        16 r use
        4 r uve
        -54 r van
        25 r very
        4 r vet
        19 r visa
        8 r visit
        10 r w
        34 r wage
        -12 r wages
        -67 r wait
        6 r waits
        13 r waive
        -40 r want
        -10 r was
        10 r washing
        16 r way
        -7 r ways
        16 r we
        -5 r we're
        -18 r we've
        -10 r weekly
        -22 r weeks
        30 r welcome
        6 r wen
        4 r went
        -40 r were
        -42 r what
        48 r whatever
        63 r when
        15 r whenever
        -13 r where
        19 r which
        -9 r whichever
        10 r whitecrest
        -33 r who
        -12 r whole
        15 r why
        28 r wi
        -42 r will
        9 r wiped
        -18 r wire
        -12 r wired
        28 r with
        -31 r within
        -5 r wiv
        25 r won't
        10 r wont
        12 r word
        9 r work
        47 r works
        -21 r worth
        -14 r would
        17 r wouldn't
        -36 r wow
        10 r write
        5 r written
        -25 r wrong
        15 r x
        19 r ya
        47 r ye
        5 r year
        14 r years
        4 r yeh
        13 r yer
        21 r yes
        -48 r you
        -27 r you'd
        41 r you're
        -16 r you've
        -37 r your
        -23 r youre
        -16 r yours
        9 r yourself
        """#

    static let dayTable = #"""
        -114
        50 A acceptance
        12 A amount-statement
        -10 A apology
        -5 A boundary
        -13 A closing
        83 A commitment-request
        -26 A consequence
        -22 A decision-maker-request
        -6 A disclosure
        -54 A dispute-handling
        -39 A empathy
        -57 A finances-question
        -82 A follow-up
        41 A full-payment-request
        -6 A greeting
        -30 A harassment
        -39 A hold-ground
        -35 A identity-check
        8 A insult
        27 A method-offer
        -26 A misrepresentation
        -80 A none
        -54 A paraphrase
        47 A partial-offer
        49 A plan-offer
        11 A purpose
        -15 A reason-question
        19 A refocus
        33 A refusal
        31 A relief-offer
        60 A settlement-offer
        -10 A small-talk
        45 A summary
        -37 A third-party-disclosure
        -46 A threat
        40 A unheard
        -24 A written-confirmation
        56 I acceptance
        41 I amount-statement
        -11 I apology
        -8 I boundary
        -4 I closing
        77 I commitment-request
        8 I consequence
        -10 I decision-maker-request
        -34 I dispute-handling
        -11 I empathy
        -22 I finances-question
        -84 I follow-up
        71 I full-payment-request
        -12 I greeting
        -9 I harassment
        9 I hold-ground
        16 I method-offer
        -11 I misrepresentation
        25 I partial-offer
        9 I plan-offer
        6 I purpose
        -4 I reason-question
        -17 I refocus
        10 I refusal
        14 I relief-offer
        -8 I self-introduction
        29 I settlement-offer
        -11 I small-talk
        67 I summary
        -20 I third-party-disclosure
        -26 I threat
        -27 I written-confirmation
        17 a plural
        -7 a1 !
        -5 a1 "
        26 a1 's
        24 a1 ,
        -15 a1 .
        -5 a1 ;
        39 a1 <day>
        -4 a1 <num>
        -16 a1 <stretch>
        4 a1 <sum>
        10 a1 >
        9 a1 ?
        13 a1 a
        -13 a1 about
        21 a1 all
        -8 a1 an
        46 a1 and
        -8 a1 around
        -31 a1 at
        29 a1 be
        -7 a1 but
        6 a1 by
        -19 a1 came
        6 a1 comes
        4 a1 coming
        -8 a1 first
        -11 a1 for
        -15 a1 from
        -40 a1 i
        -8 a1 i'm
        27 a1 if
        -47 a1 in
        52 a1 is
        9 a1 it
        7 a1 keeps
        -4 a1 last
        45 a1 like
        -13 a1 n
        -13 a1 never
        17 a1 no
        -36 a1 not
        -38 a1 now
        8 a1 off
        13 a1 ok
        11 a1 on
        -15 a1 only
        22 a1 or
        16 a1 please
        4 a1 po
        -8 a1 sir
        20 a1 so
        7 a1 still
        14 a1 suit
        20 a1 suits
        -10 a1 that
        -7 a1 the
        16 a1 then
        -12 a1 there
        6 a1 through
        -5 a1 till
        -21 a1 to
        -19 a1 unless
        24 a1 was
        -16 a1 we
        -37 a1 week
        -12 a1 will
        25 a1 with
        16 a1 works
        15 a1 would
        -5 a1 yes
        -33 a1 you
        19 a1 your
        -6 a2 '
        13 a2 's
        39 a2 ,
        -38 a2 .
        -20 a2 <clock>
        13 a2 <num>
        15 a2 <pct>
        29 a2 <share>
        -46 a2 <span>
        -20 a2 <stretch>
        19 a2 <sum>
        22 a2 >
        -20 a2 a
        -9 a2 about
        8 a2 account
        4 a2 ach
        -20 a2 after
        27 a2 all
        5 a2 am
        -11 a2 an
        11 a2 and
        -10 a2 are
        -23 a2 at
        7 a2 bank
        -4 a2 better
        8 a2 both
        -12 a2 but
        -8 a2 by
        -12 a2 can
        22 a2 card
        4 a2 cards
        6 a2 check
        5 a2 confirm
        -15 a2 could
        8 a2 did
        6 a2 direct
        7 a2 do
        -23 a2 don't
        4 a2 done
        -9 a2 due
        -8 a2 each
        -6 a2 email
        -15 a2 even
        4 a2 every
        -27 a2 file
        8 a2 fine
        -16 a2 first
        28 a2 for
        10 a2 from
        15 a2 full
        8 a2 get
        16 a2 go
        8 a2 good
        -21 a2 got
        -15 a2 have
        -9 a2 he
        18 a2 how
        -38 a2 i
        15 a2 i'd
        -15 a2 if
        -7 a2 in
        -25 a2 interest
        -8 a2 invoice
        31 a2 is
        -44 a2 it
        7 a2 its
        32 a2 just
        18 a2 keep
        18 a2 kindly
        6 a2 last
        11 a2 leave
        18 a2 let
        -8 a2 look
        -5 a2 make
        5 a2 may
        -27 a2 mr
        -7 a2 my
        -47 a2 no
        12 a2 nobody
        30 a2 not
        -46 a2 nothing
        -15 a2 now
        15 a2 number
        10 a2 off
        5 a2 ok
        11 a2 okay
        -34 a2 on
        18 a2 or
        11 a2 our
        -19 a2 pass
        -21 a2 pay
        18 a2 please
        22 a2 rest
        14 a2 run
        -5 a2 say
        -37 a2 see
        -6 a2 she
        -32 a2 so
        -14 a2 sorry
        5 a2 standing
        -25 a2 starting
        5 a2 still
        4 a2 sure
        6 a2 ta
        -4 a2 take
        4 a2 terms
        14 a2 thank
        -21 a2 thanks
        -15 a2 that
        -30 a2 thats
        20 a2 the
        -29 a2 then
        -12 a2 they
        -12 a2 this
        16 a2 though
        4 a2 till
        -35 a2 to
        4 a2 too
        14 a2 transfer
        7 a2 unless
        8 a2 us
        -14 a2 want
        11 a2 we
        7 a2 we're
        -15 a2 what
        -9 a2 who
        6 a2 will
        48 a2 wire
        -23 a2 with
        10 a2 without
        -5 a2 would
        5 a2 yeah
        14 a2 you
        27 a2 you're
        18 a2 you've
        -12 a2 your
        14 a3 !
        -10 a3 -
        -7 a3 .
        -6 a3 ;
        -18 a3 <clock>
        20 a3 <day>
        -20 a3 <num>
        -9 a3 <pct>
        13 a3 <share>
        8 a3 <span>
        -15 a3 <stretch>
        19 a3 <sum>
        14 a3 >
        4 a3 ?
        -12 a3 a
        -40 a3 about
        -16 a3 account
        4 a3 all
        -8 a3 already
        -35 a3 and
        -12 a3 are
        -9 a3 as
        -17 a3 ask
        15 a3 at
        27 a3 back
        5 a3 balance
        -17 a3 bank
        -9 a3 be
        11 a3 by
        -5 a3 calling
        -14 a3 calls
        -21 a3 can't
        30 a3 card
        -8 a3 class
        11 a3 close
        24 a3 come
        -6 a3 confirm
        -29 a3 could
        15 a3 date
        -13 a3 day
        10 a3 debit
        -14 a3 do
        6 a3 don't
        10 a3 done
        -5 a3 dont
        -20 a3 email
        14 a3 every
        12 a3 first
        16 a3 for
        -12 a3 from
        18 a3 full
        18 a3 give
        -13 a3 go
        31 a3 goes
        4 a3 gone
        9 a3 good
        -17 a3 happened
        -16 a3 have
        -13 a3 he
        11 a3 hear
        -10 a3 him
        13 a3 how
        -26 a3 i'll
        19 a3 i'm
        -38 a3 if
        -15 a3 in
        50 a3 interest
        -19 a3 is
        10 a3 it
        -9 a3 its
        -7 a3 judge
        17 a3 just
        -16 a3 late
        20 a3 leaves
        7 a3 like
        14 a3 link
        24 a3 look
        5 a3 may
        -5 a3 me
        5 a3 might
        -8 a3 month
        -20 a3 more
        -8 a3 no
        -5 a3 not
        -8 a3 nothing
        5 a3 of
        8 a3 off
        -6 a3 ok
        37 a3 on
        44 a3 or
        10 a3 order
        12 a3 other
        -8 a3 out
        11 a3 over
        -8 a3 paid
        12 a3 part
        -6 a3 passed
        9 a3 pay
        4 a3 payment
        -10 a3 pop
        15 a3 put
        -15 a3 remainder
        -10 a3 rest
        26 a3 right
        -7 a3 said
        -9 a3 say
        -8 a3 says
        -22 a3 see
        8 a3 send
        6 a3 she
        -13 a3 should
        -16 a3 sir
        4 a3 so
        -21 a3 sorry
        -9 a3 still
        -20 a3 take
        22 a3 that
        -5 a3 the
        -5 a3 then
        -21 a3 there
        -9 a3 they
        -13 a3 this
        -9 a3 through
        13 a3 times
        -33 a3 to
        23 a3 told
        34 a3 too
        -10 a3 u
        -5 a3 up
        11 a3 us
        6 a3 visa
        9 a3 want
        14 a3 was
        12 a3 way
        19 a3 we
        -15 a3 went
        -6 a3 were
        17 a3 when
        13 a3 whole
        -28 a3 will
        -53 a3 wire
        -18 a3 would
        10 a3 you
        -8 a3 you're
        -13 a3 your
        5 aa 's no
        14 aa 's run
        6 aa 's the
        -18 aa , <clock>
        44 aa , <day>
        -8 aa , <num>
        12 aa , <share>
        27 aa , <sum>
        4 aa , ach
        -28 aa , after
        17 aa , all
        -13 aa , an
        -12 aa , and
        -13 aa , at
        8 aa , both
        -6 aa , but
        -8 aa , by
        -12 aa , can
        4 aa , check
        -15 aa , even
        -16 aa , first
        6 aa , for
        20 aa , from
        19 aa , how
        -12 aa , i
        16 aa , i'd
        -19 aa , i'll
        -19 aa , i'm
        -5 aa , if
        7 aa , in
        -14 aa , interest
        26 aa , just
        7 aa , last
        -25 aa , no
        12 aa , not
        -15 aa , nothing
        15 aa , number
        17 aa , ok
        -30 aa , on
        8 aa , please
        20 aa , rest
        5 aa , same
        6 aa , sir
        -21 aa , so
        -18 aa , sorry
        4 aa , standing
        -7 aa , starting
        9 aa , still
        -14 aa , thank
        -17 aa , thats
        32 aa , the
        6 aa , then
        -16 aa , there
        -12 aa , this
        14 aa , till
        -31 aa , to
        9 aa , transfer
        5 aa , until
        14 aa , we
        -7 aa , what
        11 aa , when
        22 aa , wire
        -19 aa , with
        10 aa , without
        10 aa , would
        -9 aa , you
        26 aa , you're
        -5 aa , your
        12 aa . <day>
        36 aa . <num>
        -10 aa . <sum>
        -7 aa . >
        -12 aa . a
        7 aa . after
        30 aa . and
        -19 aa . can
        8 aa . did
        -9 aa . done
        5 aa . good
        -33 aa . i
        -11 aa . if
        15 aa . is
        -39 aa . it
        7 aa . its
        -5 aa . ok
        28 aa . thank
        -31 aa . that
        -11 aa . the
        -5 aa . then
        -4 aa . which
        -9 aa . would
        -15 aa . you
        19 aa <clock> <clock>
        18 aa <day> ,
        61 aa <day> <day>
        -10 aa <day> after
        -11 aa <day> would
        -21 aa <num> <num>
        4 aa <sum> <sum>
        10 aa > >
        23 aa ? >
        -14 aa ? ?
        -11 aa ? i
        -6 aa about the
        -13 aa after <num>
        12 aa after >
        -21 aa and <day>
        7 aa and <share>
        11 aa and <sum>
        14 aa and i
        29 aa and i'll
        4 aa and leave
        15 aa and the
        14 aa and then
        8 aa and we'll
        6 aa and we're
        4 aa and we've
        -4 aa and you'll
        -4 aa around <clock>
        -14 aa at <clock>
        -5 aa before .
        -6 aa by bank
        13 aa by card
        6 aa by wire
        -15 aa came and
        -19 aa for <day>
        -6 aa for <num>
        8 aa for <sum>
        9 aa for the
        5 aa from <day>
        -31 aa from the
        12 aa i can
        -13 aa i could
        -4 aa if i
        20 aa if it
        4 aa if that'd
        -6 aa if you
        -6 aa in <day>
        -21 aa in <stretch>
        -14 aa is <day>
        -22 aa is <sum>
        -20 aa is a
        4 aa is fine
        22 aa is good
        12 aa is ok
        -7 aa is the
        9 aa is too
        -7 aa it 's
        -10 aa it is
        -8 aa of each
        7 aa of every
        8 aa off the
        -9 aa on <num>
        24 aa on the
        -8 aa or <day>
        6 aa or is
        22 aa or not
        9 aa or the
        13 aa po ?
        -12 aa sir ?
        17 aa so its
        8 aa so you
        11 aa then ,
        -5 aa then .
        9 aa then <num>
        -8 aa then >
        -15 aa then ?
        4 aa through <stretch>
        7 aa till it
        8 aa to <stretch>
        -5 aa to see
        -37 aa week ,
        24 aa would be
        21 aa yes or
        24 alone
        32 b1 !
        -18 b1 's
        66 b1 ,
        50 b1 .
        15 b1 :
        37 b1 <
        10 b1 <clock>
        62 b1 <day>
        136 b1 <num>
        6 b1 <pct>
        62 b1 <share>
        65 b1 <sum>
        19 b1 ?
        -32 b1 a
        -5 b1 about
        -11 b1 account
        18 b1 after
        -9 b1 again
        14 b1 all
        -6 b1 already
        9 b1 at
        -22 b1 back
        14 b1 balance
        -11 b1 before
        8 b1 business
        46 b1 by
        -15 b1 call
        -7 b1 calls
        16 b1 came
        28 b1 card
        -16 b1 check
        11 b1 close
        -5 b1 come
        -5 b1 comes
        8 b1 commencing
        13 b1 courier
        8 b1 date
        44 b1 dated
        -9 b1 dispute
        -18 b1 do
        18 b1 down
        49 b1 due
        -19 b1 email
        14 b1 fae
        -4 b1 form
        -24 b1 go
        -6 b1 happy
        -4 b1 have
        -8 b1 her
        12 b1 here
        -5 b1 him
        29 b1 if
        -11 b1 in
        -26 b1 is
        57 b1 it
        -20 b1 letter
        10 b1 like
        32 b1 lot
        -18 b1 me
        -17 b1 mean
        -6 b1 merry
        -6 b1 money
        13 b1 month
        -15 b1 no
        -7 b1 note
        -16 b1 nothing
        -5 b1 of
        14 b1 off
        -6 b1 office
        -39 b1 on
        -23 b1 only
        11 b1 or
        -30 b1 other
        17 b1 out
        -5 b1 over
        13 b1 paid
        -9 b1 payment
        10 b1 posted
        4 b1 put
        -9 b1 ring
        -5 b1 said
        14 b1 say
        7 b1 says
        -20 b1 second
        -24 b1 signed
        -9 b1 since
        -7 b1 so
        7 b1 start
        17 b1 startin
        23 b1 starting
        9 b1 starts
        19 b1 still
        -4 b1 talk
        -4 b1 than
        42 b1 that
        -121 b1 the
        -18 b1 them
        23 b1 then
        -14 b1 there
        5 b1 thing
        -25 b1 through
        -9 b1 til
        10 b1 till
        -7 b1 time
        43 b1 to
        7 b1 transfer
        -6 b1 u
        22 b1 until
        22 b1 us
        -32 b1 which
        -5 b1 while
        7 b1 wire
        17 b1 wired
        -17 b1 with
        -11 b1 would
        -4 b1 writing
        -49 b1 you
        -23 b1 your
        14 b2 !
        -14 b2 's
        53 b2 .
        17 b2 <
        -20 b2 <clock>
        6 b2 <day>
        66 b2 <num>
        20 b2 <pct>
        77 b2 <share>
        -4 b2 <span>
        12 b2 <stretch>
        70 b2 <sum>
        -9 b2 a
        -13 b2 about
        -10 b2 account
        9 b2 ach
        12 b2 action
        -9 b2 after
        -6 b2 again
        -11 b2 agreed
        -9 b2 all
        -4 b2 alone
        -7 b2 an
        -67 b2 and
        5 b2 answer
        -9 b2 are
        -10 b2 arranged
        -77 b2 as
        -30 b2 at
        30 b2 balance
        -13 b2 bank
        -21 b2 be
        5 b2 beginning
        -7 b2 bell
        -11 b2 booked
        8 b2 bounced
        44 b2 by
        -12 b2 call
        -13 b2 calls
        -17 b2 came
        -22 b2 can
        26 b2 card
        21 b2 cheque
        17 b2 cleared
        27 b2 comes
        15 b2 credit
        23 b2 date
        12 b2 day
        7 b2 debit
        6 b2 did
        12 b2 do
        -17 b2 done
        65 b2 due
        10 b2 each
        7 b2 email
        -28 b2 every
        24 b2 first
        -10 b2 for
        -9 b2 fortnight
        -19 b2 from
        20 b2 full
        10 b2 go
        17 b2 goes
        42 b2 good
        27 b2 got
        -5 b2 has
        10 b2 have
        19 b2 here
        -7 b2 him
        33 b2 hold
        9 b2 how
        -21 b2 i
        -12 b2 i'd
        -19 b2 i'll
        17 b2 if
        -9 b2 in
        -15 b2 interest
        23 b2 invoice
        10 b2 is
        16 b2 it
        -11 b2 it'll
        -5 b2 its
        -5 b2 job
        -6 b2 know
        -4 b2 later
        -6 b2 left
        -18 b2 letter
        6 b2 link
        7 b2 lot
        -14 b2 make
        -21 b2 month
        4 b2 monthly
        -26 b2 more
        -6 b2 my
        -20 b2 no
        -18 b2 normal
        13 b2 note
        31 b2 nothing
        -26 b2 now
        8 b2 number
        21 b2 of
        -22 b2 off
        9 b2 ok
        14 b2 okay
        9 b2 oldest
        -36 b2 on
        15 b2 only
        -13 b2 open
        -11 b2 other
        10 b2 out
        -4 b2 over
        19 b2 overdue
        -26 b2 paid
        29 b2 part
        25 b2 payable
        -17 b2 payday
        16 b2 payment
        -26 b2 payments
        -20 b2 pays
        -5 b2 phone
        16 b2 post
        11 b2 reach
        -6 b2 report
        6 b2 rest
        -17 b2 review
        -9 b2 right
        -12 b2 ring
        5 b2 run
        9 b2 said
        13 b2 same
        8 b2 second
        -4 b2 settled
        10 b2 shut
        -4 b2 sign
        -24 b2 signed
        -11 b2 since
        27 b2 sir
        49 b2 so
        14 b2 something
        -16 b2 start
        11 b2 starting
        8 b2 stop
        4 b2 swing
        -10 b2 take
        -5 b2 talk
        -7 b2 team
        -11 b2 telephone
        19 b2 tell
        -9 b2 text
        24 b2 that
        -7 b2 that'd
        23 b2 the
        14 b2 then
        -10 b2 there
        27 b2 thing
        6 b2 this
        -33 b2 to
        -5 b2 told
        12 b2 transfer
        -8 b2 try
        -31 b2 u
        13 b2 unpaid
        -22 b2 until
        -4 b2 up
        -37 b2 us
        21 b2 want
        -5 b2 was
        -16 b2 we
        4 b2 week
        -19 b2 went
        24 b2 were
        8 b2 what
        6 b2 whole
        -18 b2 will
        9 b2 wire
        7 b2 wired
        -23 b2 your
        -9 b3 's
        9 b3 ,
        -13 b3 -
        4 b3 .
        21 b3 :
        -9 b3 <clock>
        5 b3 <day>
        39 b3 <num>
        -14 b3 <share>
        29 b3 <span>
        32 b3 <sum>
        14 b3 ?
        26 b3 a
        -12 b3 about
        -24 b3 account
        29 b3 all
        29 b3 an
        26 b3 and
        -8 b3 are
        10 b3 as
        -11 b3 at
        -11 b3 back
        -9 b3 bank
        8 b3 be
        13 b3 been
        -5 b3 before
        12 b3 both
        14 b3 by
        -22 b3 call
        -4 b3 calls
        35 b3 can
        -21 b3 can't
        -9 b3 check
        -8 b3 clear
        35 b3 close
        21 b3 come
        -17 b3 courier
        20 b3 credit
        -22 b3 cut
        -25 b3 day
        6 b3 did
        5 b3 direct
        22 b3 do
        7 b3 done
        26 b3 due
        -6 b3 each
        18 b3 entire
        10 b3 every
        12 b3 fell
        -11 b3 first
        4 b3 fridays
        26 b3 from
        8 b3 full
        -11 b3 get
        7 b3 gets
        12 b3 give
        21 b3 go
        -26 b3 goes
        13 b3 got
        20 b3 has
        13 b3 have
        -14 b3 he
        -9 b3 him
        -7 b3 his
        4 b3 hold
        -16 b3 how
        18 b3 i
        14 b3 i'd
        -37 b3 i'll
        -15 b3 i'm
        -14 b3 i've
        38 b3 if
        -8 b3 ill
        -6 b3 im
        -13 b3 in
        -5 b3 invoice
        -30 b3 isn't
        -9 b3 it
        9 b3 just
        7 b3 last
        -16 b3 leave
        -13 b3 legal
        -14 b3 letter
        -14 b3 like
        -28 b3 look
        -13 b3 mail
        -27 b3 may
        9 b3 me
        -17 b3 money
        5 b3 month
        11 b3 my
        6 b3 n
        -8 b3 need
        -23 b3 next
        -15 b3 no
        7 b3 not
        9 b3 nothing
        -13 b3 now
        46 b3 of
        -9 b3 ok
        18 b3 on
        28 b3 only
        -5 b3 open
        18 b3 or
        -9 b3 other
        -10 b3 out
        4 b3 over
        7 b3 past
        39 b3 pay
        4 b3 rest
        -31 b3 right
        -14 b3 ring
        7 b3 same
        -22 b3 say
        19 b3 see
        -6 b3 send
        17 b3 set
        -5 b3 shall
        -18 b3 she
        5 b3 should
        -9 b3 sign
        -5 b3 since
        -18 b3 so
        -4 b3 speak
        11 b3 still
        -27 b3 stop
        -7 b3 talk
        17 b3 tell
        9 b3 that
        15 b3 the
        -20 b3 there
        -32 b3 they
        -44 b3 to
        15 b3 told
        19 b3 too
        10 b3 transfer
        -8 b3 try
        -9 b3 u
        7 b3 until
        13 b3 up
        -10 b3 us
        11 b3 want
        -16 b3 was
        -30 b3 we
        -18 b3 we're
        24 b3 were
        -23 b3 which
        17 b3 whole
        -36 b3 will
        26 b3 wire
        -14 b3 with
        -5 b3 word
        7 b3 would
        11 b3 ya
        -22 b3 yes
        -10 b3 you
        -8 b3 you'd
        -21 b3 you'll
        -9 b3 you're
        16 b3 you've
        -28 b3 your
        18 ba 's ,
        6 ba 's .
        25 ba , ,
        50 ba , .
        12 ba , >
        -8 ba , ?
        14 ba , and
        -12 ba , of
        6 ba , to
        15 ba . .
        14 ba . <day>
        -16 ba . i
        -14 ba . is
        54 ba . it
        19 ba . then
        -13 ba : ,
        18 ba < ,
        16 ba < .
        -8 ba < <clock>
        17 ba < <day>
        24 ba < >
        -11 ba < at
        6 ba < i
        6 ba < is
        -27 ba < it
        13 ba < ok
        -17 ba < or
        4 ba < then
        16 ba < works
        -25 ba <clock> ,
        16 ba <clock> .
        15 ba <clock> then
        15 ba <day> ,
        37 ba <day> .
        15 ba <day> <day>
        18 ba <num> ,
        -19 ba <num> .
        -13 ba <num> >
        12 ba <num> ?
        6 ba <num> after
        38 ba <num> and
        13 ba <num> by
        8 ba <num> then
        9 ba <num> to
        6 ba <pct> ,
        22 ba <share> ,
        8 ba <share> and
        32 ba <sum> ,
        6 ba <sum> .
        -24 ba <sum> ?
        18 ba <sum> and
        4 ba <sum> by
        -12 ba a .
        -6 ba a >
        23 ba after ,
        -16 ba after .
        24 ba after >
        -31 ba after ?
        10 ba after the
        -7 ba again .
        -12 ba and ,
        46 ba and .
        5 ba and >
        4 ba at ,
        7 ba at .
        11 ba at ?
        8 ba before ,
        20 ba before .
        23 ba before ?
        -30 ba before and
        21 ba by ,
        -5 ba by .
        15 ba by <clock>
        37 ba by ?
        27 ba by and
        -31 ba by i
        -16 ba by if
        -10 ba by in
        -21 ba by the
        15 ba by then
        13 ba card ,
        16 ba card and
        12 ba dated ,
        10 ba dated .
        5 ba dated and
        4 ba dated for
        15 ba do ?
        15 ba due ,
        37 ba due .
        7 ba due >
        5 ba due so
        -7 ba email >
        11 ba fae >
        20 ba for ,
        -12 ba for .
        -13 ba for >
        40 ba for ?
        -6 ba for and
        -4 ba form .
        -4 ba from ,
        16 ba from >
        -9 ba from and
        8 ba from if
        -13 ba from it
        4 ba in ,
        -5 ba in ?
        -26 ba is ,
        21 ba is .
        34 ba it ,
        -5 ba it .
        7 ba it >
        13 ba it ?
        13 ba it or
        -20 ba it then
        -19 ba letter .
        -4 ba mail ,
        10 ba mail .
        -9 ba me .
        6 ba month ,
        -23 ba not .
        15 ba of 's
        14 ba of ,
        -18 ba of .
        -7 ba of for
        4 ba off .
        -25 ba on 's
        42 ba on ,
        -29 ba on .
        5 ba on ;
        -5 ba on <day>
        -20 ba on >
        33 ba on ?
        -9 ba on about
        -14 ba on and
        4 ba on at
        19 ba on by
        -22 ba on for
        4 ba on if
        20 ba on is
        18 ba on so
        23 ba on the
        -6 ba on then
        -8 ba on to
        -12 ba on when
        13 ba on with
        -23 ba only .
        -5 ba or >
        -15 ba or ?
        -41 ba other ,
        6 ba out ,
        11 ba posted .
        -5 ba ring ,
        -7 ba said .
        13 ba say ,
        -21 ba say .
        6 ba say ?
        -28 ba since ,
        5 ba since .
        8 ba since >
        4 ba since and
        -29 ba so 's
        8 ba so ,
        18 ba so .
        -14 ba so is
        17 ba so it
        6 ba startin ?
        18 ba starting ,
        26 ba starting .
        -12 ba that .
        20 ba that ?
        -6 ba the ,
        -16 ba the .
        -23 ba the ?
        -22 ba through ,
        -41 ba through .
        -9 ba til ,
        -12 ba til >
        7 ba till ,
        -12 ba till .
        -10 ba till ?
        -10 ba till and
        11 ba till then
        -22 ba to ,
        27 ba to .
        24 ba until ,
        10 ba until .
        11 ba until >
        12 ba until ?
        -9 ba was .
        4 ba wire ,
        14 ba would suit
        -13 ba you ,
        -9 ba you .
        -5 ba you >
        -4 ba you with
        -7 bb 's out
        13 bb , <num>
        18 bb , <share>
        -20 bb , and
        10 bb , before
        6 bb , by
        8 bb , commencing
        29 bb , dated
        12 bb , due
        35 bb , from
        -8 bb , not
        -12 bb , on
        4 bb , since
        -30 bb , so
        5 bb , start
        10 bb , startin
        30 bb , starting
        -18 bb , the
        9 bb , then
        -20 bb , to
        -8 bb , until
        -5 bb , would
        40 bb . <num>
        13 bb . <share>
        -13 bb . by
        -4 bb . from
        18 bb . since
        6 bb . so
        -12 bb . would
        14 bb : <num>
        37 bb < <
        34 bb < <num>
        19 bb < <share>
        13 bb < after
        -10 bb < and
        7 bb < by
        -6 bb < from
        -18 bb < not
        -9 bb < nothing
        -64 bb < on
        4 bb < so
        9 bb < then
        31 bb < till
        -24 bb <clock> <clock>
        -7 bb <day> ,
        12 bb <day> .
        17 bb <day> <day>
        35 bb <day> and
        -22 bb <day> for
        22 bb <day> from
        -4 bb <day> is
        23 bb <day> of
        8 bb <day> or
        11 bb <day> starting
        15 bb <num> ,
        8 bb <num> .
        47 bb <num> <num>
        -8 bb <num> after
        17 bb <num> and
        30 bb <num> by
        4 bb <num> dated
        -16 bb <num> for
        -31 bb <num> is
        85 bb <num> on
        6 bb <pct> <pct>
        16 bb <share> by
        42 bb <share> on
        -7 bb <span> ,
        45 bb <span> from
        -24 bb <span> starting
        5 bb <sum> ,
        65 bb <sum> <sum>
        71 bb <sum> on
        -7 bb about it
        4 bb ach ,
        -16 bb again on
        9 bb alone till
        -7 bb an email
        -8 bb and on
        -66 bb as of
        -10 bb at <clock>
        -23 bb back by
        11 bb back to
        31 bb balance on
        5 bb beginning on
        -11 bb booked for
        8 bb bounced on
        26 bb by <clock>
        5 bb by card
        4 bb by wire
        -9 bb call on
        -8 bb call you
        12 bb clear it
        17 bb come on
        19 bb comes by
        -7 bb credit note
        4 bb debit from
        6 bb did say
        4 bb do <num>
        -7 bb do it
        23 bb do that
        -10 bb done for
        69 bb due on
        10 bb each month
        14 bb every <day>
        -31 bb every other
        -15 bb every second
        23 bb first <num>
        8 bb first is
        4 bb first on
        -10 bb from me
        -4 bb go out
        18 bb here by
        16 bb i put
        -7 bb i ring
        -4 bb i'll call
        50 bb in by
        -10 bb in on
        -9 bb in the
        -4 bb in writing
        16 bb invoice of
        24 bb is in
        -20 bb it 's
        13 bb it ,
        23 bb it all
        -9 bb it before
        10 bb it by
        15 bb it on
        -40 bb it till
        25 bb it to
        -27 bb know by
        -4 bb later than
        -14 bb make it
        15 bb me before
        13 bb month ,
        4 bb monthly from
        28 bb nothing till
        -14 bb now ,
        -7 bb of a
        8 bb of business
        22 bb of it
        4 bb okay ,
        -5 bb on a
        -5 bb on it
        -4 bb on you
        4 bb open since
        -13 bb open till
        16 bb or before
        20 bb out of
        -24 bb out on
        -19 bb over at
        19 bb overdue since
        -6 bb paid by
        -8 bb paid since
        29 bb part on
        43 bb pay by
        -39 bb pay on
        23 bb payable on
        22 bb payment by
        35 bb rest by
        -28 bb rest on
        -7 bb ring on
        18 bb same on
        -6 bb same time
        -15 bb say <num>
        5 bb settled by
        11 bb so <num>
        26 bb so on
        5 bb something on
        11 bb starting on
        12 bb stop from
        -11 bb telephone on
        -11 bb that 's
        13 bb that off
        -10 bb that on
        -8 bb that'd be
        21 bb the lot
        10 bb the mail
        4 bb the post
        4 bb then <num>
        5 bb then from
        -15 bb to you
        9 bb told me
        12 bb transfer on
        -15 bb us on
        -6 bb wait until
        21 bb want it
        16 bb was due
        16 bb we say
        6 bb when ,
        10 bb will be
        7 bb wired by
        -5 bb with her
        -15 bb with them
        -6 bb you ,
        -18 bb you by
        4 bb you on
        7 bb you said
        5 bb you until
        -62 g contact
        24 g debt
        4 g done
        -31 g expense
        -22 g income
        -39 g law
        -9 g letter
        32 g offer
        35 g pay
        11 g promise
        28 ga offer
        4 ga pay
        4 ga promise
        -44 gb contact
        28 gb debt
        43 gb done
        -11 gb income
        -29 gb late
        -12 gb law
        -49 gb letter
        16 gb offer
        54 gb pay
        57 gb promise
        -104 gl contact
        35 gl debt
        15 gl done
        -17 gl expense
        -64 gl income
        4 gl late
        -66 gl law
        -5 gl letter
        27 gl pay
        -108 gp contact
        12 gp debt
        21 gp expense
        -30 gp income
        -40 gp late
        -66 gp law
        -61 gp letter
        8 gp offer
        34 gp pay
        -21 gp promise
        31 gr contact
        -11 gr debt
        -6 gr done
        -14 gr expense
        42 gr income
        -12 gr late
        24 gr law
        15 gr letter
        -21 gr offer
        -9 gr pay
        -39 gt contact
        34 gt debt
        -14 gt done
        4 gt expense
        -15 gt income
        -49 gt law
        34 gt letter
        -5 gt offer
        -8 gt pay
        -9 gt promise
        -13 k bare
        15 k bare answered
        -29 k bare led
        85 k beside
        97 k dated
        15 k dated ahead 2
        40 k dated ahead 3
        26 k dated ahead 4
        5 k dated ahead 5
        20 k dated ahead 6
        -11 k dated ahead 7
        17 k dated ahead 8
        48 k dated ahead 9
        32 k dated behind 1
        5 k dated behind 3
        39 k dated behind 4
        8 k dated behind 5
        36 k dated behind 6
        -12 k dated behind 7
        6 k dated behind 8
        51 k dated behind 9
        29 k day
        -7 k day ahead 0
        24 k day ahead 1
        19 k day ahead 2
        27 k day ahead 3
        -7 k day behind 0
        -8 k day behind 1
        -21 k day behind 2
        9 k day behind 3
        23 k day behind 4
        -14 k day behind 5
        12 k day behind 7
        38 k day behind 8
        8 k day behind 9
        28 k edge
        -32 k edge ahead 1
        -20 k edge ahead 2
        26 k edge ahead 3
        41 k edge ahead 4
        10 k edge ahead 5
        12 k edge behind 1
        -34 k edge behind 2
        -37 k edge behind 3
        -11 k edge behind 4
        96 k edge behind 9
        -116 k fixed
        -146 k holiday
        22 k holiday ahead 1
        -15 k holiday ahead 2
        -26 k holiday ahead 4
        -35 k holiday ahead 5
        -10 k holiday ahead 6
        -10 k holiday ahead 7
        -45 k holiday ahead 8
        -25 k holiday ahead 9
        -8 k holiday behind 3
        8 k holiday behind 4
        -25 k holiday behind 5
        -22 k holiday behind 6
        -26 k holiday behind 7
        -16 k holiday behind 8
        -54 k holiday behind 9
        -41 k last weekday
        33 k next weekday
        -29 k part
        72 k start
        21 k starting
        -44 k the-day
        89 k this weekday
        -56 k today
        -23 k weekday
        -26 k weekday ahead 1
        -50 k weekday behind 0
        24 k weekday behind 1
        -41 l "
        -18 l '
        -35 l 's
        -18 l ,
        -37 l -
        11 l <clock>
        6 l <day>
        94 l <num>
        58 l <share>
        -6 l <stretch>
        150 l <sum>
        -46 l a
        35 l able
        7 l about
        18 l accept
        -9 l account
        12 l ach
        13 l across
        12 l action
        8 l added
        -33 l after
        -13 l again
        -4 l against
        -12 l agreeable
        -14 l agreed
        -5 l agreement
        -9 l aint
        37 l all
        -4 l alone
        -21 l already
        11 l alright
        22 l also
        -14 l am
        6 l amount
        7 l an
        -8 l and
        -11 l answer
        -18 l any
        -14 l anyway
        -8 l approval
        -20 l are
        -10 l arrangement
        10 l arrears
        -49 l as
        16 l asked
        -5 l asking
        -33 l at
        -15 l away
        -9 l aye
        -27 l b
        12 l back
        30 l balance
        -41 l bank
        -27 l because
        -8 l been
        -47 l before
        8 l beginning
        -36 l being
        -9 l bell
        -16 l between
        23 l bill
        18 l bit
        -13 l booked
        16 l boss
        -25 l both
        8 l bounced
        -6 l but
        26 l by
        -13 l calling
        5 l calls
        30 l can
        -14 l can't
        30 l cannot
        -11 l card
        11 l case
        34 l cash
        -5 l change
        13 l charge
        -18 l check
        12 l cheque
        13 l cheques
        -4 l claim
        22 l cleared
        -11 l client
        28 l close
        -5 l closes
        -26 l colleague
        20 l come
        24 l comes
        -14 l comin
        -42 l coming
        8 l commencing
        6 l commit
        5 l company
        -18 l complaint
        -7 l confirm
        -4 l confirmation
        -4 l contract
        -8 l copy
        -7 l corrected
        50 l could
        19 l count
        -4 l courier
        -7 l court
        -10 l credit
        -8 l customer
        -8 l cut
        44 l date
        20 l dated
        -5 l deadline
        8 l deal
        -17 l debit
        -7 l debt
        -8 l deliveries
        23 l demand
        -9 l department
        -19 l depends
        15 l desk
        10 l didn't
        13 l didnt
        -27 l dispute
        -4 l do
        -21 l does
        5 l don't
        -45 l done
        -6 l door
        -29 l down
        5 l drop
        10 l dropped
        84 l due
        23 l each
        -16 l elimu
        -10 l em
        17 l email
        13 l emi
        -9 l ended
        -4 l enforcement
        18 l entire
        6 l even
        17 l everything
        7 l exactly
        14 l fae
        5 l fall
        -16 l faster
        -4 l fee
        -7 l feel
        13 l fell
        9 l figure
        -4 l file
        -4 l filed
        24 l final
        19 l finance
        -4 l find
        8 l fine
        -6 l finish
        -4 l finished
        -10 l first
        -21 l fix
        13 l flat
        6 l follow
        -8 l for
        -6 l formal
        -9 l fortnight
        40 l freight
        -50 l from
        25 l front
        -9 l frozen
        44 l full
        6 l gcash
        -54 l get
        56 l gets
        4 l give
        21 l go
        -66 l goes
        -17 l gone
        -8 l gonna
        33 l good
        -53 l got
        -6 l had
        40 l has
        -42 l have
        -38 l he
        -15 l he'll
        15 l hear
        -11 l heard
        -6 l hearing
        -19 l her
        35 l here
        -7 l hi
        -24 l him
        -21 l his
        -7 l hold
        -7 l holler
        7 l home
        21 l hospital
        10 l house
        12 l how
        -59 l i
        22 l i'd
        -63 l i'll
        -31 l i'm
        -18 l i've
        -7 l id
        103 l if
        6 l il
        -30 l ill
        -12 l im
        -27 l in
        7 l instalment
        7 l instead
        32 l insurance
        -69 l interest
        -13 l inv
        37 l invoice
        5 l invoiced
        25 l invoices
        -42 l is
        -32 l isn't
        51 l it
        27 l it'd
        -45 l it'll
        -11 l its
        -15 l itself
        -9 l jail
        -5 l job
        -8 l judge
        -10 l judgment
        -34 l just
        9 l keep
        30 l kindly
        -26 l know
        -9 l lads
        11 l lands
        31 l last
        -4 l later
        28 l least
        -36 l leave
        -23 l left
        -30 l legal
        -8 l lemme
        48 l let
        28 l lets
        -34 l letter
        -7 l letters
        -5 l like
        -5 l line
        15 l link
        8 l live
        -6 l log
        -26 l look
        -7 l lose
        36 l lot
        18 l lots
        10 l ma'am
        -13 l madam
        4 l made
        -16 l mail
        -8 l make
        -5 l man
        21 l manage
        6 l matured
        -16 l may
        -12 l me
        -23 l mean
        -5 l means
        4 l meant
        -6 l merry
        -19 l miss
        -7 l missed
        -30 l money
        -23 l month
        -23 l monthly
        -17 l more
        11 l move
        -19 l mr
        -11 l mrs
        34 l much
        -57 l my
        -4 l myself
        14 l n
        17 l nah
        -4 l name
        16 l need
        -5 l net
        -21 l never
        -37 l new
        -11 l next
        -9 l no
        -18 l normal
        -23 l not
        14 l noted
        -48 l nothing
        -10 l notice
        -41 l now
        -28 l nowt
        34 l of
        -5 l off
        21 l offer
        -15 l office
        5 l ok
        -16 l okay
        27 l oldest
        -28 l on
        6 l once
        17 l only
        -8 l open
        4 l or
        -18 l order
        -4 l ordered
        -24 l other
        -10 l otherwise
        -44 l our
        -33 l out
        -32 l over
        19 l overdue
        10 l owing
        -8 l own
        -10 l paper
        17 l park
        31 l part
        16 l passed
        13 l past
        -28 l pause
        7 l pay
        19 l payable
        40 l payment
        -18 l payments
        -25 l pays
        6 l pencil
        16 l perhaps
        -8 l phone
        -10 l place
        -33 l plan
        -14 l please
        -9 l plus
        29 l po
        -4 l pods
        16 l position
        16 l possible
        17 l post
        -13 l posted
        -16 l problem
        6 l promise
        10 l promised
        -24 l promising
        -13 l push
        -20 l put
        12 l puts
        14 l quarterly
        8 l rather
        -29 l re
        13 l reach
        5 l reaches
        13 l really
        6 l reason
        -5 l received
        11 l recorded
        -5 l ref
        10 l regarding
        -14 l registered
        12 l release
        -5 l remainder
        -14 l remaining
        -25 l renewal
        -38 l report
        19 l rest
        -31 l review
        -32 l right
        -55 l ring
        -10 l round
        25 l run
        -17 l rung
        -9 l running
        -9 l runs
        6 l said
        39 l same
        4 l sat
        16 l say
        40 l saying
        13 l says
        -12 l schedule
        10 l second
        23 l see
        19 l send
        -9 l sent
        28 l service
        28 l set
        32 l settle
        -16 l shall
        13 l shop
        10 l shot
        19 l should
        -5 l shout
        6 l shut
        -7 l side
        -26 l sign
        -61 l signed
        6 l simple
        -19 l since
        -8 l sir
        17 l so
        -4 l solicitors
        5 l something
        -7 l sort
        -8 l speak
        7 l split
        -18 l spoke
        12 l stands
        -13 l started
        17 l startin
        44 l starting
        16 l still
        -19 l stop
        -17 l stopped
        12 l story
        -7 l straight
        11 l sum
        -8 l supervisor
        10 l suppose
        7 l supposed
        15 l suspend
        4 l swing
        -15 l take
        -15 l talk
        4 l talking
        -16 l team
        -12 l tell
        -24 l terms
        -22 l text
        -8 l than
        16 l thank
        -10 l thanks
        31 l that
        -4 l thats
        -28 l the
        -28 l them
        12 l then
        -27 l there
        -20 l theres
        -7 l they
        -5 l they'll
        16 l they've
        22 l thing
        -28 l thinking
        -31 l third
        -15 l this
        26 l though
        -17 l through
        -28 l til
        17 l till
        7 l time
        -26 l times
        -21 l to
        -10 l together
        -5 l told
        21 l too
        -10 l took
        -8 l total
        -5 l transfer
        -11 l truck
        11 l try
        5 l tuesdays
        -8 l twice
        -32 l u
        -9 l unpaid
        4 l upi
        -4 l upon
        -25 l ur
        -59 l us
        -7 l usually
        7 l value
        -10 l van
        -26 l vat
        6 l via
        27 l visa
        -16 l visit
        32 l wages
        -11 l wait
        -7 l waive
        47 l want
        -4 l was
        11 l way
        -44 l we
        15 l we'd
        -4 l we'll
        -8 l we've
        21 l week
        -18 l well
        -22 l went
        4 l were
        -18 l what
        -53 l when
        27 l whether
        -37 l which
        -5 l while
        -16 l who
        -13 l whole
        33 l why
        -51 l will
        24 l wired
        -20 l with
        -13 l word
        -9 l work
        -4 l worry
        -4 l would
        -11 l wouldn't
        -10 l write
        18 l writing
        -11 l written
        -10 l wrong
        -27 l wrote
        -5 l y'all
        18 l ya
        12 l yard
        -23 l yeah
        5 l yep
        6 l yes
        -12 l you
        -67 l you'd
        -33 l you'll
        -15 l you're
        -6 l you've
        -89 l your
        28 l yours
        7 nearly-alone
        5 r !
        -6 r "
        -13 r &
        9 r '
        36 r 's
        -9 r ,
        -6 r -
        5 r .
        -10 r :
        -9 r ;
        -37 r <clock>
        -18 r <day>
        45 r <num>
        -41 r <pct>
        61 r <share>
        -23 r <span>
        7 r <stretch>
        72 r <sum>
        38 r ?
        20 r a
        -41 r about
        -6 r ach
        17 r aftah
        6 r after
        21 r again
        37 r all
        -6 r already
        -10 r am
        -20 r an
        14 r another
        13 r any
        -11 r anything
        22 r are
        -12 r around
        -15 r arrived
        -41 r ask
        -25 r at
        -12 r automatically
        10 r away
        11 r back
        35 r balance
        -13 r bank
        -30 r be
        -14 r because
        -16 r been
        29 r before
        5 r beginning
        -16 r behind
        -12 r better
        -17 r bill
        -29 r bit
        -20 r both
        -6 r business
        7 r but
        -5 r by
        -4 r calendar
        -11 r call
        -6 r calling
        -26 r came
        37 r can
        -4 r can't
        46 r card
        17 r cards
        -10 r case
        12 r cash
        7 r caught
        20 r charge
        -17 r charges
        23 r check
        11 r checking
        -11 r cheque
        5 r church
        -6 r claim
        -8 r class
        -16 r cleared
        23 r client
        -13 r clinic
        8 r close
        19 r closing
        -14 r comes
        21 r comin
        17 r coming
        4 r company
        -5 r confirm
        10 r contract
        18 r convenient
        -4 r copy
        -10 r costs
        26 r counsel
        -12 r count
        8 r courier
        -20 r court
        25 r credit
        15 r cut
        -4 r dated
        -25 r day
        24 r debit
        12 r delivery
        10 r details
        14 r direct
        13 r do
        7 r does
        12 r doesn't
        -30 r don't
        22 r done
        -11 r dont
        -17 r door
        -14 r due
        13 r eft
        21 r email
        10 r end
        7 r ending
        6 r equal
        13 r even
        34 r every
        10 r everything
        -9 r exactly
        -5 r extra
        9 r fair
        18 r falls
        -8 r far
        5 r faster
        -9 r fees
        -24 r file
        7 r final
        31 r fine
        7 r finished
        -12 r first
        15 r follow
        21 r for
        6 r forward
        4 r free
        -31 r from
        -5 r front
        5 r frozen
        57 r full
        31 r get
        19 r gets
        10 r give
        -34 r go
        27 r goes
        -8 r going
        -16 r gone
        -18 r got
        7 r great
        10 r haha
        -6 r happens
        -20 r has
        14 r have
        -40 r he
        5 r hear
        15 r help
        -5 r her
        -20 r him
        9 r hit
        5 r hold
        -12 r holiday
        -7 r home
        9 r honest
        -10 r hour
        14 r how
        29 r i'll
        6 r i'm
        -5 r i've
        26 r if
        9 r il
        6 r im
        -33 r in
        -4 r instalments
        15 r instead
        36 r interest
        -19 r invoice
        -15 r ish
        -17 r isn't
        34 r issue
        20 r it'd
        12 r its
        7 r itself
        -9 r jumped
        27 r just
        7 r keeps
        -10 r kids
        9 r kindly
        8 r know
        25 r lands
        -16 r last
        11 r late
        -16 r later
        20 r leave
        -26 r left
        -10 r legal
        -13 r lender
        4 r less
        20 r letter
        -7 r letters
        19 r like
        15 r line
        11 r link
        10 r live
        -23 r lol
        23 r look
        19 r lot
        4 r lou
        -27 r love
        -6 r lunch
        -6 r ma'am
        8 r madam
        12 r mail
        -9 r make
        -5 r march
        -17 r may
        -8 r means
        14 r meanwhile
        10 r mind
        -14 r money
        17 r month
        11 r monthly
        27 r more
        11 r moves
        -7 r mr
        4 r much
        33 r my
        -7 r n
        7 r need
        4 r net
        -27 r never
        4 r next
        -30 r no
        10 r normal
        -8 r note
        26 r nothing
        -34 r now
        -5 r nowt
        11 r number
        -14 r numbers
        -17 r of
        -32 r off
        -13 r office
        14 r ok
        4 r okay
        24 r on
        13 r once
        -24 r only
        -17 r open
        35 r or
        -7 r orders
        -41 r out
        20 r outside
        6 r outstanding
        -19 r over
        -10 r overdue
        -24 r owe
        -20 r paid
        -9 r pallets
        -9 r paper
        8 r part
        16 r parts
        13 r passed
        9 r past
        -32 r pay
        4 r payment
        -4 r payments
        -5 r pension
        -13 r per
        -4 r person
        10 r photos
        7 r plan
        7 r please
        -9 r po
        -6 r policy
        9 r possible
        -7 r post
        4 r promise
        4 r put
        -17 r question
        -10 r remainder
        10 r remaining
        -6 r remains
        9 r reminder
        4 r remove
        11 r report
        37 r rest
        -5 r result
        -8 r return
        14 r returned
        -20 r reviewed
        -8 r ridin
        8 r ring
        -10 r rolls
        -7 r round
        5 r rtgs
        25 r said
        23 r same
        7 r say
        18 r says
        -12 r second
        -27 r see
        -31 r send
        4 r sepa
        13 r settlement
        -5 r she
        -11 r show
        -6 r sign
        -26 r signed
        -27 r sir
        9 r sitting
        -14 r skint
        -24 r smaller
        -14 r so
        -8 r something
        -28 r sorry
        9 r speak
        5 r square
        -4 r stamp
        11 r standing
        11 r start
        -16 r starting
        7 r stop
        8 r suit
        20 r suits
        -10 r suspense
        -11 r system
        -11 r talk
        -8 r teatime
        -14 r tell
        -9 r terms
        26 r than
        -12 r thanks
        -25 r that
        -16 r thats
        -14 r the
        -12 r their
        -43 r them
        53 r then
        -32 r there
        -12 r thereafter
        17 r theres
        19 r thing
        19 r think
        -28 r this
        4 r tho
        5 r those
        6 r though
        -10 r through
        -7 r thru
        -4 r til
        -28 r till
        -42 r time
        9 r times
        -33 r to
        34 r too
        6 r total
        43 r transfer
        12 r trouble
        -10 r truck
        -8 r twice
        16 r u
        -31 r unless
        -11 r until
        -8 r up
        -8 r us
        21 r use
        -13 r usual
        -21 r van
        -11 r vat
        -10 r very
        10 r visa
        -4 r w
        -33 r wait
        -26 r want
        20 r was
        8 r we
        -18 r we'll
        -17 r week
        -10 r well
        -21 r went
        -61 r what
        -4 r when
        -8 r which
        -12 r while
        -6 r who
        -10 r who'd
        11 r whole
        -4 r wife
        -36 r will
        -4 r wiped
        9 r wire
        -4 r with
        7 r word
        15 r work
        12 r works
        -25 r would
        -19 r write
        -9 r written
        18 r wrong
        -30 r x
        -19 r ya
        20 r ye
        7 r yeah
        22 r year
        21 r yes
        -45 r you
        -6 r you've
        -20 r your
        -6 r youre
        """#

    static let pastTable = #"""
        -96
        -45 A acceptance
        64 A amount-statement
        14 A apology
        -6 A closing
        -20 A commitment-request
        -23 A consequence
        -4 A follow-up
        -6 A full-payment-request
        -22 A method-offer
        18 A none
        9 A paraphrase
        -22 A partial-offer
        -35 A plan-offer
        36 A purpose
        34 A reason-question
        -10 A refocus
        -10 A refusal
        -21 A relief-offer
        29 A self-introduction
        -21 A settlement-offer
        -6 A small-talk
        -49 A summary
        -18 A unheard
        -16 A written-confirmation
        -15 I acceptance
        27 I amount-statement
        -34 I commitment-request
        -18 I consequence
        -11 I full-payment-request
        -7 I method-offer
        -14 I partial-offer
        -23 I plan-offer
        31 I purpose
        -8 I refocus
        -5 I refusal
        -12 I relief-offer
        -11 I settlement-offer
        -4 I small-talk
        -44 I summary
        4 a plural
        -9 a1 's
        7 a1 .
        -6 a1 <day>
        8 a1 >
        -16 a1 ?
        -29 a1 and
        8 a1 for
        -8 a1 if
        -11 a1 is
        -9 a1 it
        -7 a1 like
        -9 a1 of
        -7 a1 on
        -5 a1 please
        -4 a1 so
        -5 a1 the
        -9 a1 then
        7 a1 was
        22 a2 .
        7 a2 <day>
        -20 a2 <num>
        -4 a2 <stretch>
        20 a2 <sum>
        -15 a2 >
        5 a2 and
        -4 a2 both
        7 a2 did
        8 a2 due
        -8 a2 each
        -4 a2 how
        -15 a2 i
        -5 a2 i'll
        -4 a2 i'm
        -6 a2 is
        6 a2 it
        -5 a2 no
        6 a2 number
        -4 a2 or
        9 a2 so
        -10 a2 that
        -4 a2 the
        -9 a2 then
        7 a2 what
        -8 a2 would
        18 a2 you
        -5 a2 you're
        -7 a3 's
        -9 a3 ,
        17 a3 <num>
        4 a3 <stretch>
        7 a3 <sum>
        -5 a3 >
        -7 a3 ?
        13 a3 bank
        -4 a3 can
        4 a3 come
        -4 a3 i
        -4 a3 i'll
        15 a3 in
        -12 a3 is
        16 a3 it
        -9 a3 month
        -4 a3 on
        -4 a3 or
        -5 a3 same
        -4 a3 send
        15 a3 so
        -5 a3 that
        -10 a3 the
        -5 a3 was
        -14 a3 we
        -11 a3 you
        -11 aa , <day>
        -10 aa , <num>
        11 aa , <sum>
        11 aa , and
        -4 aa , both
        -4 aa , no
        6 aa , number
        -7 aa , the
        -6 aa , then
        -8 aa , would
        5 aa , you
        -4 aa , you're
        18 aa . <day>
        19 aa . >
        7 aa . did
        -8 aa . i
        10 aa . it
        12 aa . so
        -5 aa . that
        -4 aa <day> <day>
        8 aa > >
        -34 aa ? >
        -4 aa and <num>
        -4 aa and i
        5 aa and the
        9 aa for <sum>
        5 aa for the
        -5 aa if it
        -4 aa it is
        -8 aa of each
        -5 aa on the
        -6 b1 's
        -13 b1 ,
        -5 b1 :
        -28 b1 <
        -6 b1 <day>
        -11 b1 <sum>
        -9 b1 after
        -16 b1 and
        -9 b1 at
        -4 b1 be
        -9 b1 before
        -13 b1 by
        -5 b1 dated
        30 b1 due
        -12 b1 for
        22 b1 from
        -8 b1 it
        22 b1 of
        23 b1 on
        -8 b1 said
        -6 b1 say
        15 b1 since
        -7 b1 starting
        -4 b1 til
        -16 b1 till
        19 b1 to
        -8 b1 until
        -6 b2 ,
        -8 b2 .
        -28 b2 <
        -11 b2 <day>
        -13 b2 <num>
        -8 b2 <share>
        -11 b2 <span>
        -11 b2 <sum>
        -4 b2 and
        -7 b2 balance
        9 b2 bounced
        -12 b2 cheque
        -7 b2 comes
        -5 b2 date
        19 b2 due
        -4 b2 first
        -7 b2 good
        7 b2 have
        10 b2 here
        9 b2 invoice
        8 b2 is
        -7 b2 me
        8 b2 out
        10 b2 over
        4 b2 payable
        -8 b2 so
        -5 b2 that
        -13 b2 the
        15 b2 then
        5 b2 yes
        -7 b2 you
        -15 b3 's
        -9 b3 ,
        6 b3 -
        -18 b3 .
        -10 b3 :
        -32 b3 <
        -16 b3 <day>
        -12 b3 <num>
        5 b3 <span>
        -5 b3 <stretch>
        -4 b3 <sum>
        -4 b3 a
        26 b3 about
        4 b3 an
        11 b3 and
        10 b3 be
        11 b3 been
        -4 b3 by
        -5 b3 can
        -4 b3 close
        -5 b3 each
        5 b3 fell
        -4 b3 gets
        22 b3 go
        -6 b3 i
        12 b3 is
        10 b3 it
        -9 b3 me
        -6 b3 of
        -4 b3 on
        5 b3 past
        -6 b3 still
        12 b3 that
        -20 b3 the
        -4 b3 then
        -4 b3 to
        25 b3 was
        20 b3 went
        4 b3 were
        6 b3 you
        4 ba , and
        -5 ba . ,
        -4 ba . it
        -9 ba < ,
        -9 ba <num> ,
        -6 ba <num> .
        -5 ba <sum> ,
        -4 ba <sum> .
        -4 ba after ,
        -12 ba and .
        -4 ba at ?
        -6 ba before .
        -7 ba by ,
        18 ba by .
        -4 ba by >
        -5 ba by and
        4 ba dated .
        -5 ba dated and
        -8 ba dated for
        9 ba due ,
        12 ba due .
        5 ba due >
        -4 ba for .
        11 ba from ,
        11 ba from .
        8 ba of ,
        4 ba of .
        9 ba of for
        23 ba on ,
        24 ba on .
        17 ba on >
        -11 ba on ?
        -19 ba on and
        -5 ba on if
        -6 ba on of
        -4 ba say ,
        12 ba since .
        -7 ba till ,
        -6 ba till .
        9 ba to .
        -5 bb , <num>
        -6 bb , by
        7 bb , dated
        16 bb , due
        -7 bb , on
        -5 bb , starting
        -28 bb < <
        -8 bb <day> ,
        16 bb <day> .
        -4 bb <day> <day>
        -10 bb <day> and
        14 bb <num> <num>
        -4 bb <num> at
        -7 bb <num> by
        18 bb <num> from
        8 bb <num> of
        -36 bb <num> on
        -7 bb <share> on
        -7 bb <span> from
        19 bb <sum> ,
        -11 bb <sum> <sum>
        -17 bb <sum> on
        7 bb back on
        -4 bb back to
        -5 bb balance on
        9 bb bounced on
        -11 bb cheque dated
        -4 bb comes by
        15 bb due on
        5 bb due since
        8 bb here by
        5 bb invoice of
        20 bb it by
        -8 bb it to
        -4 bb rest by
        -6 g contact
        16 g debt
        105 g done
        -10 g income
        9 g late
        -9 g law
        25 g letter
        -31 g offer
        -14 g pay
        -51 g promise
        15 ga done
        20 ga offer
        -13 ga promise
        29 gb debt
        14 gb done
        -10 gb offer
        -8 gb promise
        27 gl debt
        99 gl done
        5 gl expense
        -9 gl income
        -5 gl law
        36 gl letter
        -47 gl offer
        6 gl pay
        -35 gl promise
        6 gp contact
        57 gp done
        -22 gp expense
        17 gp late
        -5 gp law
        -6 gp letter
        -33 gp offer
        -10 gp pay
        -70 gp promise
        -6 gr contact
        4 gr debt
        18 gr done
        10 gr late
        -4 gr law
        -11 gr letter
        12 gr offer
        -25 gr pay
        -39 gr promise
        -8 gt contact
        26 gt done
        -9 gt income
        6 gt late
        -15 gt law
        -21 gt letter
        -12 gt pay
        -20 gt promise
        -7 k bare
        -4 k bare answered
        -20 k beside
        52 k dated
        -14 k dated ahead 1
        -43 k dated ahead 2
        -80 k dated ahead 3
        -48 k dated ahead 4
        -13 k dated ahead 5
        -7 k dated ahead 6
        14 k dated ahead 7
        43 k dated ahead 8
        199 k dated ahead 9
        9 k dated behind 1
        25 k dated behind 2
        56 k dated behind 3
        75 k dated behind 4
        35 k dated behind 5
        41 k dated behind 6
        17 k dated behind 7
        -8 k dated behind 8
        -198 k dated behind 9
        -56 k day
        -62 k day ahead 1
        -39 k day ahead 2
        17 k day ahead 3
        10 k day ahead 4
        67 k day behind 1
        -82 k day behind 3
        -12 k day behind 4
        -4 k day behind 5
        -4 k day behind 7
        -19 k day behind 8
        -5 k day behind 9
        -37 k edge
        -10 k edge ahead 2
        -27 k edge ahead 3
        -15 k edge ahead 4
        -4 k edge ahead 5
        20 k edge ahead 9
        -8 k edge behind 2
        -39 k edge behind 9
        5 k holiday
        -10 k holiday ahead 3
        -5 k holiday ahead 4
        25 k holiday ahead 9
        9 k holiday behind 4
        -19 k holiday behind 9
        -11 k start
        -51 k weekday
        -51 k weekday ahead 1
        21 k weekday behind 0
        -72 k weekday behind 1
        13 l ,
        10 l -
        -56 l <day>
        -23 l <num>
        -14 l <share>
        -4 l <span>
        43 l <sum>
        -13 l a
        35 l about
        -6 l account
        7 l added
        -18 l after
        39 l again
        19 l agreed
        -12 l all
        -18 l and
        -7 l another
        5 l are
        -14 l at
        5 l back
        -7 l balance
        8 l bank
        14 l be
        12 l been
        -9 l before
        5 l bill
        10 l both
        9 l bounced
        -13 l but
        -29 l by
        -12 l can
        -5 l charge
        -4 l close
        -9 l come
        -12 l comes
        7 l concerns
        14 l contract
        -9 l could
        -5 l credit
        -13 l date
        -7 l dated
        -9 l day
        -12 l did
        -6 l didnt
        -9 l do
        -6 l down
        58 l due
        -14 l each
        8 l even
        -13 l every
        -7 l fall
        5 l fell
        -10 l final
        -9 l first
        20 l for
        21 l from
        -4 l full
        -11 l gets
        -6 l give
        13 l go
        -4 l goes
        8 l gone
        -8 l good
        36 l got
        21 l has
        5 l have
        -4 l he
        23 l here
        -4 l hold
        -9 l how
        -29 l i
        15 l i'd
        -12 l i'll
        6 l i've
        -65 l if
        -8 l in
        -4 l instead
        6 l inv
        37 l invoice
        8 l invoiced
        7 l invoices
        5 l is
        22 l it
        8 l items
        -4 l just
        -4 l kindly
        4 l last
        -11 l late
        -5 l leave
        -8 l let
        -7 l like
        -6 l lots
        4 l ma'am
        -5 l make
        5 l matured
        -5 l may
        -21 l me
        -8 l month
        -4 l monthly
        -6 l move
        19 l my
        -5 l not
        10 l note
        19 l noted
        -5 l nothing
        -23 l now
        4 l number
        -7 l of
        -5 l off
        7 l oldest
        14 l on
        -14 l only
        -11 l or
        9 l order
        -10 l other
        26 l our
        10 l out
        7 l over
        -5 l owing
        6 l park
        -4 l part
        17 l passed
        8 l past
        -8 l pay
        4 l payable
        30 l payment
        -11 l payments
        4 l please
        10 l posted
        10 l promised
        -5 l put
        -7 l rest
        -5 l said
        -7 l same
        -10 l say
        -15 l saying
        24 l says
        -5 l send
        4 l she
        6 l should
        20 l since
        -32 l so
        7 l stands
        -17 l starting
        -12 l still
        -8 l take
        -5 l tell
        19 l that
        -11 l thats
        17 l the
        -18 l then
        4 l there
        -4 l they
        6 l though
        -4 l til
        -17 l till
        -21 l to
        -4 l too
        -5 l transfer
        -16 l until
        -5 l us
        -10 l want
        38 l was
        5 l we
        8 l well
        20 l went
        -6 l were
        9 l what
        17 l which
        -4 l why
        -16 l will
        11 l wire
        11 l with
        20 l yes
        -5 l you
        12 l you'd
        8 l your
        -5 nearly-alone
        -22 r ,
        4 r -
        -28 r <day>
        -5 r <num>
        -6 r <share>
        -10 r <stretch>
        15 r <sum>
        -56 r ?
        -13 r a
        -6 r after
        -12 r always
        -6 r as
        -4 r balance
        12 r be
        6 r been
        8 r behind
        -10 r both
        -16 r by
        -5 r card
        8 r check
        -4 r cheque
        -4 r collect
        11 r comin
        -5 r courier
        -4 r credit
        4 r day
        -4 r debit
        -7 r do
        14 r due
        -7 r every
        -4 r first
        -5 r for
        -4 r full
        -4 r good
        -4 r have
        -8 r i
        -9 r if
        4 r in
        22 r instead
        -19 r is
        -6 r it
        -4 r late
        -6 r letter
        -5 r like
        -6 r me
        -16 r month
        15 r mr
        -7 r my
        -15 r no
        6 r number
        13 r of
        -5 r off
        4 r old
        -20 r on
        6 r open
        -9 r or
        -7 r order
        -10 r other
        -5 r please
        16 r returned
        -4 r right
        -6 r said
        -9 r same
        21 r sir
        19 r sitting
        5 r so
        -6 r standing
        -5 r the
        -17 r then
        -4 r there
        -4 r thing
        -14 r to
        -6 r transfer
        5 r under
        14 r up
        -6 r visa
        10 r was
        -7 r we
        5 r what
        -6 r when
        4 r which
        -5 r with
        -4 r work
        29 r wrong
        -4 r yes
        -14 r you
        -7 r you're
        -8 r your
        """#
}
